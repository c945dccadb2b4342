const SHOWN_PARAMS = new Set([
  'payout',
  'value',
  'amount',
  'price',
  'sum',
  'revenue',
  'cost',
  'currency',
  'goal',
  'goalid',
  'name',
  'e',
  'event',
  'status',
  'type',
  'action',
  'orderid',
  'order',
  'count',
  'visitor_id',
  'click_id',
  'click-id',
  'clickid',
  'cid',
  'subid_short',
  'ob_click_id',
])

/**
 * An address as a log may show it. What is known to be harmless is shown, and everything else is
 * not: accounts' keys stand in paths as well as in parameters of any name.
 */
export function withoutSecrets(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url) return '•••'
  const segments = url.pathname.split('/').map((part) => (/\d/.test(part) ? '•••' : part))
  const pairs = [...url.searchParams].map(([name, value]) =>
    value === '' || SHOWN_PARAMS.has(name.toLowerCase()) ? `${name}=${value}` : `${name}=•••`,
  )
  return `${url.origin}${segments.join('/')}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
}
