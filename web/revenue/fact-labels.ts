import type { Restatement } from '../../shared/pull.ts'

type FactMetric = Restatement['metric']

/** What a platform may say of a day, in words. */
export const FACT_LABELS: Record<FactMetric, string> = {
  clicks: 'Clicks',
  uniqueClicks: 'Unique clicks',
  registrations: 'Registrations',
  firstDeposits: 'First deposits',
  deposits: 'Deposits',
  qualified: 'Qualified',
  firstDepositAmount: 'First deposit amount',
  depositAmount: 'Deposited',
  ggr: 'GGR',
  ngr: 'NGR',
  bonus: 'Bonus',
  fees: 'Fees',
  chargebacks: 'Chargebacks',
  commissionCpa: 'CPA',
  commissionRevShare: 'Rev share',
  commissionOther: 'Other commission',
  commissionTotal: 'Commission',
}

const COUNTS: FactMetric[] = [
  'clicks',
  'uniqueClicks',
  'registrations',
  'firstDeposits',
  'deposits',
  'qualified',
]

export function isCount(metric: FactMetric): boolean {
  return COUNTS.includes(metric)
}
