/**
 * A number from 0 up to 1 that is always the same for one visitor of one campaign: a hash of his
 * address, his browser's text and the campaign. So whoever comes back is sent to the same offer
 * while the weights stay, with no cookie and nothing stored; and another campaign deals anew, so
 * that nobody is always the one in ten. On one machine there is no address: there the browser's
 * text alone decides.
 */
export function visitorChance(request: Request, userAgent: string, campaign: number): number {
  const address = request.headers.get('cf-connecting-ip') ?? ''
  return chanceOf(`${campaign}\n${address}\n${userAgent}`)
}

/** FNV-1a, then stirred: by itself its high bits hardly notice the last characters. */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
