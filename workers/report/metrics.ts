import { moneyText, type MoneyText } from '../../shared/money.ts'
import type { FactAmount, FactCount } from '../../shared/pull.ts'
import {
  DERIVED_RATIOS,
  OUTCOME_AMOUNTS,
  OUTCOME_COUNTS,
  SIGNAL_AMOUNTS,
  SIGNAL_COUNTS,
  type Metric,
  type MetricValue,
} from '../../shared/report.ts'
import { ratioText, roundedQuotient } from './ratio.ts'
import type { Sums } from './sums.ts'

const COUNT_OF: Record<(typeof OUTCOME_COUNTS)[number], FactCount> = {
  platformClicks: 'clicks',
  platformRegistrations: 'registrations',
  platformFirstDeposits: 'firstDeposits',
  platformDeposits: 'deposits',
  platformQualified: 'qualified',
}

const AMOUNT_OF: Record<(typeof OUTCOME_AMOUNTS)[number], FactAmount> = {
  platformDepositAmount: 'depositAmount',
  ggr: 'ggr',
  ngr: 'ngr',
  bonus: 'bonus',
  fees: 'fees',
  chargebacks: 'chargebacks',
  commissionCpa: 'commissionCpa',
  commissionRevShare: 'commissionRevShare',
  commissionOther: 'commissionOther',
  commissionTotal: 'commissionTotal',
}

/** Metrics of arrivals and what they cost. */
const OF_ARRIVALS = new Set<Metric>([
  'visits',
  'botVisits',
  'cost',
  'ctr',
  'cpc',
  'costPerFirstDeposit',
  'profit',
  'roi',
])

/** What may be said of a group where no row speaks. */
type Known = {
  /** Whether a metric that no row speaks of is a reported zero, and not simply unknown. */
  isZeroTrue(metric: FactCount | FactAmount): boolean
  /** Whether people arrive at what the group is about: at a site they do, at an offer they do not. */
  hasArrivals: boolean
}

/** What a group's sums are worth as metrics, in one currency. */
export class MetricReader {
  readonly #sums: Sums
  readonly #currency: string
  readonly #isZeroTrue: Known['isZeroTrue']
  readonly #hasArrivals: boolean

  constructor(sums: Sums, currency: string, { isZeroTrue, hasArrivals }: Known) {
    this.#sums = sums
    this.#currency = currency
    this.#isZeroTrue = isZeroTrue
    this.#hasArrivals = hasArrivals
  }

  value(metric: Metric): MetricValue {
    if (!this.#hasArrivals && OF_ARRIVALS.has(metric)) return null
    if (isIn(SIGNAL_COUNTS, metric)) return this.#sums.signal[metric]
    if (isIn(OUTCOME_COUNTS, metric)) return this.#count(COUNT_OF[metric])
    if (isIn(DERIVED_RATIOS, metric)) return this.#ratio(metric)
    const units = this.#units(metric)
    return units === null ? null : this.#money(units)
  }

  #units(metric: Metric): bigint | null {
    if (isIn(SIGNAL_AMOUNTS, metric)) return this.#sums.money[metric].get(this.#currency) ?? 0n
    if (isIn(OUTCOME_AMOUNTS, metric)) return this.#amount(AMOUNT_OF[metric])
    const { signal } = this.#sums
    const cost = this.#units('cost')!
    const commission = this.#units('commissionTotal')
    switch (metric) {
      case 'profit':
        return commission === null ? null : commission - cost
      case 'epc':
        return commission === null ? null : shared(commission, signal.clicks)
      case 'cpc':
        return shared(cost, signal.visits)
      case 'costPerFirstDeposit':
        return shared(cost, signal.firstDeposits)
      default:
        return null
    }
  }

  #ratio(metric: (typeof DERIVED_RATIOS)[number]): string | null {
    const { clicks, visits, registrations, firstDeposits } = this.#sums.signal
    switch (metric) {
      case 'ctr':
        return ratioText(BigInt(clicks), BigInt(visits))
      case 'clickToRegistration':
        return ratioText(BigInt(registrations), BigInt(clicks))
      case 'registrationToFirstDeposit':
        return ratioText(BigInt(firstDeposits), BigInt(registrations))
      case 'roi': {
        const profit = this.#units('profit')
        return profit === null ? null : ratioText(profit, this.#units('cost')!)
      }
    }
  }

  #count(metric: FactCount): number | null {
    return this.#sums.counts.get(metric) ?? (this.#isZeroTrue(metric) ? 0 : null)
  }

  #amount(metric: FactAmount): bigint | null {
    const byCurrency = this.#sums.amounts.get(metric)
    if (!byCurrency) return this.#isZeroTrue(metric) ? 0n : null
    return byCurrency.get(this.#currency) ?? 0n
  }

  #money(units: bigint): MoneyText {
    return moneyText({ units, currency: this.#currency })
  }
}

/** Sums in other currencies than the report's: said beside it, never mixed into it. */
export function leftOut(sums: Sums, currency: string): { metric: Metric; amount: MoneyText }[] {
  const named: [Metric, Map<string, bigint>][] = [
    ...SIGNAL_AMOUNTS.map(
      (metric) => [metric, sums.money[metric]] as [Metric, Map<string, bigint>],
    ),
    ...OUTCOME_AMOUNTS.map(
      (metric) =>
        [metric, sums.amounts.get(AMOUNT_OF[metric]) ?? new Map()] as [Metric, Map<string, bigint>],
    ),
  ]
  return named.flatMap(([metric, byCurrency]) =>
    [...byCurrency]
      .filter(([each, units]) => each !== currency && units !== 0n)
      .map(([each, units]) => ({ metric, amount: moneyText({ units, currency: each }) })),
  )
}

/** An average amount, kept to the currency's own precision. */
function shared(units: bigint, among: number): bigint | null {
  return among === 0 ? null : roundedQuotient(units, BigInt(among))
}

function isIn<Name extends string>(names: readonly Name[], metric: string): metric is Name {
  return (names as readonly string[]).includes(metric)
}
