/** `is − was` on the decimal texts themselves, exactly; null when one of them is not there. */
export function difference(was: string | null, is: string | null): string | null {
  if (was === null || is === null) return null
  const places = Math.max(placesOf(was), placesOf(is))
  const units = unitsOf(is, places) - unitsOf(was, places)
  if (places === 0) return units.toString()
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0
}

function unitsOf(decimal: string, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}
