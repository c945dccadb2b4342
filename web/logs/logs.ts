export type LogName = 'postbacks' | 'conversions' | 'deliveries' | 'clicks' | 'visits'

/** The logs in the order of their tabs; each is at its own address. */
export const LOGS: Record<LogName, string> = {
  postbacks: 'Postbacks',
  conversions: 'Conversions',
  deliveries: 'Deliveries',
  clicks: 'Clicks',
  visits: 'Visits',
}

export type FilterName =
  | 'verdict'
  | 'status'
  | 'state'
  | 'event'
  | 'campaignId'
  | 'siteId'
  | 'offerId'
  | 'country'
  | 'device'
  | 'bot'
  | 'time'
  | SearchedName

/** Found by the search box and not chosen from a list. */
export type SearchedName =
  'id' | 'clickId' | 'visitId' | 'transactionId' | 'player' | 'sourceClickId'

const OF_INBOX = ['id', 'clickId', 'transactionId', 'player'] as const

export const FILTERS_OF: Record<LogName, readonly FilterName[]> = {
  postbacks: ['verdict', 'event', 'offerId', 'time', ...OF_INBOX],
  conversions: ['status', 'event', 'offerId', 'time', ...OF_INBOX],
  deliveries: ['state', 'event', 'offerId', 'time', ...OF_INBOX],
  clicks: ['campaignId', 'siteId', 'offerId', 'country', 'device', 'bot', 'time', 'visitId'],
  visits: ['campaignId', 'siteId', 'country', 'device', 'bot', 'time', 'sourceClickId'],
}

/** Of a URL's query, what another log can be narrowed to as well. An id is of one log's rows. */
export function sharedFilters(
  from: LogName,
  to: LogName,
  query: Record<string, string>,
): Record<string, string> {
  const names = FILTERS_OF[to].filter(
    (name) => name !== 'id' && query[name] && FILTERS_OF[from].includes(name),
  )
  return Object.fromEntries(names.map((name) => [name, query[name]!]))
}
