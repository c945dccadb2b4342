import type { Answer, HttpClient } from './http-client.ts'
import { cfHeader } from './places.ts'
import type { Visitor } from './visitor.ts'

/** Our tracking link as the affiliate pasted it into the network: parameters with its macros. */
export type TrackingLink = { path: string; params: [name: string, macro: string][] }

export type Walk = {
  /** The casino's address the visitor ended at, or null for one who left before. */
  casino: URL | null
  /** Whether the first address answered as it should. */
  isWelcome: boolean
}

const STEPS_MAX = 6

/**
 * Follows a link as a browser would, by hand: each redirect, the site's page, the casino chosen on
 * it, and on until an address that is not the product's. Carries no cookie.
 */
export async function walk(
  client: HttpClient,
  productUrl: string,
  link: TrackingLink,
  visitor: Visitor,
): Promise<Walk> {
  let url = new URL(expand(link, visitor.macros), productUrl)
  const headers = headersOf(visitor)
  const get = (address: URL): Promise<Answer> => client.request(address, { headers })
  for (let step = 0; step < STEPS_MAX; step += 1) {
    const answer = await get(url)
    const isWelcome = step > 0 || answer.status === 200 || answer.status === 302
    if (!isWelcome) return { casino: null, isWelcome }
    const next =
      answer.location ?? (answer.status === 200 ? chosenLink(answer.text, visitor) : null)
    if (next === null) return { casino: null, isWelcome }
    if (answer.status === 200) headers.referer = url.href
    url = new URL(next, url)
    if (url.origin !== new URL(productUrl).origin) return { casino: url, isWelcome }
  }
  throw new Error(`${link.path} still redirects after ${STEPS_MAX} steps.`)
}

/** A network fills in the macros it knows and passes the others through as they are. */
function expand({ path, params }: TrackingLink, macros: Record<string, string>): string {
  if (params.length === 0) return path
  const query = params.map(([name, macro]) => [name, macros[macro] ?? macro])
  return `${path}?${new URLSearchParams(query)}`
}

function chosenLink(html: string, { nature, clicksThrough, appetite }: Visitor): string | null {
  // Looking ahead follows redirects, but presses nothing.
  if (!clicksThrough || nature === 'prefetch') return null
  // One button a casino; a page may link to the same one twice.
  const links = [
    ...new Set([...html.matchAll(/href="([^"]*\/go\/[^"]+)"/g)].map(([, href]) => href!)),
  ]
  // The first place on a page is taken more often than the second: appetite squared.
  const link = links[Math.floor(appetite * appetite * links.length)]
  return link === undefined ? null : link.replaceAll('&amp;', '&').replaceAll('&#38;', '&')
}

function headersOf({
  number,
  place,
  userAgent,
  referrer,
  nature,
}: Visitor): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'accept-language': place.language,
    'mf-cf-blob': cfHeader(place),
    'cf-connecting-ip': addressOf(number),
    ...(referrer !== null && { referer: referrer }),
    ...(nature === 'prefetch' && { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' }),
  }
}

/** Everybody comes from an address of his own, of the range that is kept for benchmarks. */
function addressOf(number: number): string {
  return `198.18.${(number >> 8) & 255}.${number & 255}`
}
