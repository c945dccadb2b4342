import type { Lookup, LookupItem, LookupKind } from '../../shared/lookup.ts'
import { withQuery } from '../api.ts'
import { FILTERS_OF, type LogName, type SearchedName } from './logs.ts'

const NAME_OF: Record<LookupKind, SearchedName> = {
  click: 'clickId',
  visit: 'clickId',
  transaction: 'transactionId',
  player: 'player',
  source_click: 'sourceClickId',
  postback: 'id',
  conversion: 'id',
}

/** Where all that was found is shown: in the log one is in if it can, else in one that has it. */
export function placeOf(found: Lookup, text: string, at: LogName): string | null {
  const [first] = found.items
  if (found.kind === null || !first) return null
  const name = NAME_OF[found.kind]
  const logs = [...new Set(found.items.map(({ log }) => log))]
  if (name === 'sourceClickId' && found.items.length === 1) return placeOfItem(first)
  if (name === 'clickId' && first.log !== 'postbacks' && !FILTERS_OF[at].includes(name)) {
    return placeOfItem(first)
  }
  const isHere =
    name === 'clickId'
      ? FILTERS_OF[at].includes(name)
      : logs.includes(at as (typeof logs)[number]) ||
        // Whatever has conversions may have deliveries and came by postbacks.
        (name !== 'id' && FILTERS_OF[at].includes(name) && logs.includes('conversions'))
  return withQuery(`/${isHere ? at : first.log}`, { [name]: written(name, text) })
}

/** One row: a click's whole way, else the row alone. */
export function placeOfItem({ log, id, clickId }: LookupItem): string {
  if (log === 'visits' || log === 'clicks') return `/clicks/${id}`
  return clickId !== null && log === 'conversions' ? `/clicks/${clickId}` : `/${log}?id=${id}`
}

function written(name: SearchedName, text: string): string {
  return name === 'clickId' ? text.toLowerCase() : text
}
