export type Param = { name: string; value: string }

/**
 * Adds parameters behind an address's own query and before its fragment, in the place of those
 * that have the same name. Values stay as they are written: a macro such as {zoneid} or ${SUBID}
 * is only recognised by the other side when it is not encoded.
 */
export function addToLink(address: string, params: Param[]): string {
  const [rest = '', ...fragment] = address.split('#')
  const [path = '', ...query] = rest.split('?')
  const names = new Set(params.map(({ name }) => name))
  const kept = query
    .join('?')
    .split('&')
    .filter((pair) => pair !== '' && !names.has(pair.split('=')[0]!))
  const pairs = [...kept, ...params.map(({ name, value }) => `${name}=${value}`)]
  const hash = fragment.length > 0 ? `#${fragment.join('#')}` : ''
  return path + (pairs.length > 0 ? `?${pairs.join('&')}` : '') + hash
}
