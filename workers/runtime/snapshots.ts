import type {
  CampaignSnapshot,
  Container,
  InboxSnapshot,
  OfferSnapshot,
  SiteSnapshot,
  SourcePostbackSnapshot,
} from '../../shared/snapshot.ts'
import type { Env } from '../env.ts'
import { machineNow } from './clock.ts'

/** What is published, by what names it in a public address or inside a click id. */
export type Published = {
  campaign: CampaignSnapshot
  site: SiteSnapshot
  offer: OfferSnapshot
  inbox: InboxSnapshot
  container: Container
  source: SourcePostbackSnapshot
}

const FRESH_MS = 5_000
const KEPT_MAX = 20_000
/** KV's own cache at the edge; a change is seen everywhere within this and FRESH_MS. */
const EDGE_CACHE_SECONDS = 30

type Kept = { value: unknown; readAt: number; refreshing: boolean }

// An isolate's memory. Redirects go on from here when KV cannot be reached.
const kept = new Map<string, Kept>()

/** From memory, refreshed behind the request; from KV the first time. Null when not published. */
export function readSnapshot<Kind extends keyof Published>(
  env: Env,
  kind: Kind,
  name: string | number,
  keepAlive: (work: Promise<unknown>) => void,
): Published[Kind] | Promise<Published[Kind] | null> {
  const key = `${kind}:${name}`
  const entry = kept.get(key)
  if (!entry) return fetchSnapshot(env, key) as Promise<Published[Kind] | null>
  if (!entry.refreshing && machineNow() - entry.readAt > FRESH_MS) {
    entry.refreshing = true
    keepAlive(
      fetchSnapshot(env, key).catch((error) => {
        // The last snapshot stands; the next request after a while tries again.
        entry.refreshing = false
        entry.readAt = machineNow()
        console.warn(`snapshot ${kind} could not be refreshed`, error)
      }),
    )
  }
  return entry.value as Published[Kind]
}

export async function writeSnapshot<Kind extends keyof Published>(
  env: Env,
  kind: Kind,
  name: string | number,
  value: Published[Kind],
): Promise<void> {
  const key = `${kind}:${name}`
  await env.SNAPSHOTS.put(key, JSON.stringify(value))
  keep(key, value)
}

export async function removeSnapshot(
  env: Env,
  kind: keyof Published,
  name: string | number,
): Promise<void> {
  await env.SNAPSHOTS.delete(`${kind}:${name}`)
  kept.delete(`${kind}:${name}`)
}

/** For tests: an isolate that has just started. */
export function forgetSnapshots(): void {
  kept.clear()
}

async function fetchSnapshot(env: Env, key: string): Promise<unknown> {
  const value = await env.SNAPSHOTS.get(key, { type: 'json', cacheTtl: EDGE_CACHE_SECONDS })
  if (value === null) kept.delete(key)
  else keep(key, value)
  return value
}

function keep(key: string, value: unknown): void {
  if (kept.size >= KEPT_MAX) kept.delete(kept.keys().next().value!)
  kept.set(key, { value, readAt: machineNow(), refreshing: false })
}
