const SECRET_PARAMS = new Set([
  'access_token',
  'token',
  'key',
  'aid',
  'tid',
  'a',
  'member_id',
  'uid',
  'advertiserid',
  'api_key',
])

/** An address as a log may show it: parameters that name an account or open a door are left out. */
export function withoutSecrets(address: string): string {
  const [base, query] = address.split('?', 2)
  if (query === undefined) return address
  const pairs = query.split('&').map((pair) => {
    const [name = '', value] = pair.split('=', 2)
    return value && SECRET_PARAMS.has(name.toLowerCase()) ? `${name}=•••` : pair
  })
  return `${base}?${pairs.join('&')}`
}
