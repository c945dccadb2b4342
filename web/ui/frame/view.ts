import { useLocation } from 'preact-iso'
import { useEffect, useMemo } from 'preact/hooks'
import type { Clock } from '../../../shared/report.ts'
import { dayOf, isZone } from '../../../shared/zone.ts'
import { session } from '../../session/session.ts'
import { type Days, daysOf, isRangeName, type RangeName } from './range.ts'
import { useNow } from './use-now.ts'

/** What every page is asked for: the top bar, which is the URL. */
export type View = {
  /** 'custom' when the URL names days, which go before a named range. */
  range: RangeName | 'custom'
  days: Days
  today: string
  zone: string
  currency: string
  clock: Clock
  /** null: as known now. */
  asOf: string | null
  /** For a report's query. */
  params: { zone: string; currency: string; clock: Clock; asOf: string | null }
}

export const VIEW_PARAMS = ['range', 'from', 'to', 'zone', 'currency', 'clock', 'asOf'] as const
type ViewParam = (typeof VIEW_PARAMS)[number]

const CLOCKS = ['click', 'event', 'report']
const DAY = /^\d{4}-\d\d-\d\d$/

export function viewOf(
  query: Record<string, string>,
  defaults: { zone: string; currency: string },
  now: number,
): View {
  const zone = query.zone && isZone(query.zone) ? query.zone : defaults.zone
  const currency = query.currency ?? defaults.currency
  const clock = (CLOCKS.includes(query.clock ?? '') ? query.clock : 'event') as Clock
  const asOf = query.asOf && !Number.isNaN(Date.parse(query.asOf)) ? query.asOf : null
  const { from = '', to = '' } = query
  const isCustom = DAY.test(from) && DAY.test(to) && from <= to
  const named = query.range && isRangeName(query.range) ? query.range : '7d'
  return {
    range: isCustom ? 'custom' : named,
    days: isCustom ? { from, to } : daysOf(named, now, zone),
    today: dayOf(now, zone),
    zone,
    currency,
    clock,
    asOf,
    params: { zone, currency, clock, asOf },
  }
}

export function useView(): View {
  const { query } = useLocation()
  const workspace = session.value?.workspace
  // Only a new day changes a view, so a minute is close enough.
  const now = useNow(60_000)
  const defaults = { zone: workspace?.zone ?? 'UTC', currency: workspace?.currency ?? 'EUR' }
  const key = JSON.stringify([VIEW_PARAMS.map((name) => query[name]), defaults])
  const view = viewOf(query, defaults, now)
  return useMemo(() => view, [key, view.today])
}

/** A path with parts of its query changed; null takes one away. */
export function withParams(url: string, changes: Record<string, string | null>): string {
  const [path = '', search = ''] = url.split('?')
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  return params.size > 0 ? `${path}?${params}` : path
}

type Kept = Partial<Record<ViewParam, string>>
let kept: Kept = {}

/** Changes the URL in place: a filter is not a step to go back over. */
export function useSetParams(): (changes: Record<string, string | null>) => void {
  const { url, route } = useLocation()
  return (changes) => {
    const taken = VIEW_PARAMS.filter((name) => changes[name] === null)
    for (const name of taken) delete kept[name]
    route(withParams(url, changes), true)
  }
}

/** What a plain link dropped of the top bar's part of the URL. A named range takes days away. */
function droppedFrom(query: Record<string, string>): Kept {
  const excluded = query.range && !query.from ? ['from', 'to'] : []
  const names = VIEW_PARAMS.filter((name) => query[name] === undefined && !excluded.includes(name))
  return Object.fromEntries(names.filter((name) => kept[name]).map((name) => [name, kept[name]!]))
}

/** A link that takes the top bar along. */
export function useViewHref(): (href: string) => string {
  const { query } = useLocation()
  return (href) => {
    const own = Object.fromEntries(new URLSearchParams(href.split('?')[1] ?? ''))
    const names = VIEW_PARAMS.filter((name) => query[name] !== undefined && !(name in own))
    const taken = own.range ? names.filter((name) => name !== 'from' && name !== 'to') : names
    return withParams(href, Object.fromEntries(taken.map((name) => [name, query[name]!])))
  }
}

/** Puts the top bar's part of the URL back where a plain link dropped it. */
export function useKeepView(): void {
  const { url, query, route } = useLocation()
  useEffect(() => {
    const dropped = droppedFrom(query)
    if (Object.keys(dropped).length > 0) return route(withParams(url, dropped), true)
    const said = VIEW_PARAMS.filter((name) => query[name] !== undefined)
    kept = Object.fromEntries(said.map((name) => [name, query[name]!]))
  }, [url])
}
