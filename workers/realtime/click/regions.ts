/** Where ledgers can be placed; the position in this list goes into click ids. Only ever add. */
export const REGIONS = [
  'weur',
  'eeur',
  'enam',
  'wnam',
  'sam',
  'apac',
  'oc',
  'afr',
  'me',
] as const satisfies DurableObjectLocationHint[]

const OF_CONTINENT: Record<string, number> = { EU: 0, NA: 2, SA: 4, AS: 5, OC: 6, AF: 7 }

/** The region whose ledger is a short trip from a visitor. */
export function regionOf(continent: string | undefined): number {
  return OF_CONTINENT[continent ?? 'EU'] ?? 0
}
