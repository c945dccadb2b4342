/**
 * The affiliate link with our parameters on it. The link's own text is left as it is, because
 * platforms sign or misread what a URL parser would rewrite; a parameter that is there already
 * gets our value.
 */
export function departureLink(link: string, params: [name: string, value: string][]): string {
  const hash = link.indexOf('#')
  const base = hash < 0 ? link : link.slice(0, hash)
  const fragment = hash < 0 ? '' : link.slice(hash)
  return params.reduce(withParam, base) + fragment
}

function withParam(link: string, [name, value]: [string, string]): string {
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  const start = link.indexOf('?')
  if (start < 0) return `${link}?${pair}`
  const parts = link
    .slice(start + 1)
    .split('&')
    .filter(Boolean)
  const isOurs = (part: string) => part === name || part.startsWith(`${name}=`)
  const rest = parts.filter((part) => !isOurs(part))
  return `${link.slice(0, start)}?${[...rest, pair].join('&')}`
}
