import type { FactAmount, FactCount } from '../../shared/pull.ts'
import { parseUnits, scaleOf } from '../../shared/money.ts'
import type { Measures } from '../connectors/connector.ts'
import type { NewFact } from './fact.ts'

/** Sums by metric; those of money by metric and currency: "clicks", "ngr EUR". */
export type Sums = Map<string, bigint>

type InCurrency = Measures & { currency: string | null }

export function sumsOfRows(rows: InCurrency[], currency: string): Sums {
  const sums: Sums = new Map()
  for (const row of rows) {
    const code = row.currency ?? currency
    for (const [metric, count] of counted(row.counts)) addTo(sums, metric, BigInt(count))
    for (const [metric, text] of amounted(row.amounts)) {
      addTo(sums, `${metric} ${code}`, parseUnits(text, scaleOf(code)))
    }
  }
  return sums
}

export function sumsOfFacts(facts: NewFact[]): Sums {
  const sums: Sums = new Map()
  for (const { counts, amounts, currency } of facts) {
    for (const [metric, count] of counted(counts)) addTo(sums, metric, BigInt(count))
    for (const [metric, units] of amounted(amounts)) addTo(sums, `${metric} ${currency}`, units)
  }
  return sums
}

/** The entries of a record whose absent metrics are left out. */
export function counted<Value>(counts: Partial<Record<FactCount, Value>>): [FactCount, Value][] {
  return Object.entries(counts) as [FactCount, Value][]
}

export function amounted<Value>(
  amounts: Partial<Record<FactAmount, Value>>,
): [FactAmount, Value][] {
  return Object.entries(amounts) as [FactAmount, Value][]
}

function addTo(sums: Sums, name: string, value: bigint): void {
  sums.set(name, (sums.get(name) ?? 0n) + value)
}
