import type { FactAmount, FactCount } from '../../shared/pull.ts'
import type { LinkGrade } from '../../shared/report.ts'
import type { SignalRow } from './signal.ts'

/** A group's sums of both layers. An outcome that is not in the map is one no row spoke of. */
export type Sums = {
  signal: Record<SignalCount, number>
  /** Units by currency. */
  money: Record<SignalMoney, Map<string, bigint>>
  counts: Map<FactCount, number>
  amounts: Map<FactAmount, Map<string, bigint>>
  grade: LinkGrade | null
  /** The connections whose days say how sure the outcome is. */
  connections: Set<string>
  hasFacts: boolean
}

type SignalCount =
  | 'visits'
  | 'botVisits'
  | 'clicks'
  | 'botClicks'
  | 'registrations'
  | 'firstDeposits'
  | 'deposits'
  | 'qualified'
type SignalMoney = 'cost' | 'depositAmount' | 'conversionValue'

const GRADES: LinkGrade[] = ['exact', 'sub-id', 'tracker', 'shared']

export function emptySums(): Sums {
  return {
    signal: {
      visits: 0,
      botVisits: 0,
      clicks: 0,
      botClicks: 0,
      registrations: 0,
      firstDeposits: 0,
      deposits: 0,
      qualified: 0,
    },
    money: { cost: new Map(), depositAmount: new Map(), conversionValue: new Map() },
    counts: new Map(),
    amounts: new Map(),
    grade: null,
    connections: new Set(),
    hasFacts: false,
  }
}

export function addSignal(sums: Sums, row: SignalRow): void {
  for (const name of Object.keys(sums.signal) as SignalCount[]) sums.signal[name] += row[name]
  addUnits(sums.money.cost, row.currency, row.costUnits)
  addUnits(sums.money.depositAmount, row.currency, row.depositUnits)
  addUnits(sums.money.conversionValue, row.currency, row.commissionUnits)
}

export type Outcome = {
  currency: string
  counts: Partial<Record<FactCount, number>>
  amounts: Partial<Record<FactAmount, bigint>>
}

export function addOutcome(sums: Sums, fact: Outcome, grade: LinkGrade): void {
  sums.hasFacts = true
  for (const [name, value] of Object.entries(fact.counts) as [FactCount, number][]) {
    sums.counts.set(name, (sums.counts.get(name) ?? 0) + value)
  }
  for (const [name, units] of Object.entries(fact.amounts) as [FactAmount, bigint][]) {
    const byCurrency = sums.amounts.get(name) ?? new Map<string, bigint>()
    byCurrency.set(fact.currency, (byCurrency.get(fact.currency) ?? 0n) + units)
    sums.amounts.set(name, byCurrency)
  }
  sums.grade = weaker(sums.grade, grade)
}

/** The weakest link is what a sum can be trusted to. */
function weaker(left: LinkGrade | null, right: LinkGrade): LinkGrade {
  return left === null ? right : GRADES[Math.max(GRADES.indexOf(left), GRADES.indexOf(right))]!
}

function addUnits(to: Map<string, bigint>, currency: string, units: bigint): void {
  if (currency === '' || units === 0n) return
  to.set(currency, (to.get(currency) ?? 0n) + units)
}
