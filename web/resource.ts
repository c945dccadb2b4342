import { type Signal, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { ApiError, api } from './api.ts'

export type Resource<T> = {
  data: T | undefined
  /** Of the last attempt; old data stays beside it. */
  error: ApiError | null
  isLoading: boolean
  /** When `data` was fetched, epoch milliseconds; 0 before. */
  fetchedAt: number
}

type Entry = {
  path: string
  state: Signal<Resource<unknown>>
  watchers: number
  inFlight: Promise<void> | null
  /** Invalidated while a request was under way: its answer may be older than the change. */
  isDirty: boolean
  /** Failed attempts in a row; polling slows down with them. */
  failures: number
}

const FRESH_MS = 1_500
const SLOWEST_POLL_MS = 30_000
const NOTHING: Resource<never> = { data: undefined, error: null, isLoading: false, fetchedAt: 0 }

const entries = new Map<string, Entry>()

function entryOf(path: string): Entry {
  let entry = entries.get(path)
  if (!entry) {
    const state = signal<Resource<unknown>>({ ...NOTHING, isLoading: true })
    entry = { path, state, watchers: 0, inFlight: null, isDirty: false, failures: 0 }
    entries.set(path, entry)
  }
  return entry
}

function load(entry: Entry): Promise<void> {
  entry.inFlight ??= fetchInto(entry).finally(() => {
    entry.inFlight = null
    if (!entry.isDirty) return
    entry.isDirty = false
    if (entry.watchers > 0) void load(entry)
  })
  return entry.inFlight
}

async function fetchInto(entry: Entry): Promise<void> {
  try {
    const data = await api.get<unknown>(entry.path)
    entry.failures = 0
    entry.state.value = { data, error: null, isLoading: false, fetchedAt: Date.now() }
  } catch (error) {
    entry.failures += 1
    entry.state.value = { ...entry.state.value, error: asApiError(error), isLoading: false }
  }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError(0, 'unexpected', error instanceof Error ? error.message : String(error))
}

/**
 * Data of `GET /api/v1{path}`: what is cached at once, then what the server says. null asks
 * nothing. `everyMs` polls while the tab is seen; `keep` shows the last path's data until the new
 * path's is there, for one report under a changed query.
 */
export function useResource<T>(
  path: string | null,
  { everyMs, keep = false }: { everyMs?: number | undefined; keep?: boolean } = {},
): Resource<T> {
  useEffect(() => (path === null ? undefined : watch(entryOf(path), everyMs)), [path, everyMs])
  const last = useRef<unknown>(undefined)
  if (path === null) return NOTHING
  const now = entryOf(path).state.value as Resource<T>
  if (now.data !== undefined) last.current = now.data
  return keep && now.data === undefined ? { ...now, data: last.current as T | undefined } : now
}

function watch(entry: Entry, everyMs: number | undefined): () => void {
  entry.watchers += 1
  if (Date.now() - entry.state.value.fetchedAt > FRESH_MS) void load(entry)
  const stopPolling = everyMs === undefined ? () => {} : poll(entry, everyMs)
  return () => {
    entry.watchers -= 1
    stopPolling()
  }
}

function poll(entry: Entry, everyMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    const waitMs = Math.min(everyMs * 2 ** entry.failures, Math.max(everyMs, SLOWEST_POLL_MS))
    clearTimeout(timer)
    timer = setTimeout(turn, waitMs)
  }
  const turn = async () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') await load(entry)
    if (!isStopped) again()
  }
  let isStopped = false
  const onSight = () => document.visibilityState === 'visible' && void turn()
  document.addEventListener('visibilitychange', onSight)
  again()
  return () => {
    isStopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onSight)
  }
}

/** Something under this path changed: what is on screen is fetched again, the rest when shown. */
export function invalidate(prefix: string): void {
  for (const entry of entries.values()) {
    if (!entry.path.startsWith(prefix)) continue
    entry.state.value = { ...entry.state.value, fetchedAt: 0 }
    if (entry.inFlight) entry.isDirty = true
    else if (entry.watchers > 0) void load(entry)
  }
}

/** After signing out nothing of the old workspace stays in memory. */
export function forgetAll(): void {
  entries.clear()
}
