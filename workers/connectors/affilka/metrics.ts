import { addMoney, decimalText, parseMoney } from '../../../shared/money.ts'
import type { FactAmount, FactCount } from '../../../shared/pull.ts'
import type { Measures } from '../connector.ts'
import { amountOf, type Cells, countOf } from './cells.ts'

const COUNTS: Partial<Record<FactCount, string>> = {
  clicks: 'visits_count',
  uniqueClicks: 'unique_visits_count',
  registrations: 'registrations_count',
  firstDeposits: 'first_deposits_count',
  deposits: 'deposits_count',
  qualified: 'qualified_players_count',
}
const AMOUNTS: Partial<Record<FactAmount, string>> = {
  firstDepositAmount: 'first_deposits_sum',
  depositAmount: 'deposits_sum',
  ggr: 'ggr',
  ngr: 'ngr',
  bonus: 'bonus_issues_sum',
  commissionCpa: 'fixed_per_player',
  commissionTotal: 'partner_income',
}
const FEES = ['admin_fee', 'additional_deductions_sum']

export const COLUMNS = [...Object.values(COUNTS), ...Object.values(AMOUNTS), ...FEES]

/** People counted once a row are not counted once a report: the parts do not add up to the sum. */
export const NOT_ADDITIVE: FactCount[] = ['uniqueClicks', 'qualified']

/** What a row says in our words. What it has no value for is left out. */
export function measuresOf(cells: Cells, currency: string): Measures {
  const counts: Measures['counts'] = {}
  for (const [ours, theirs] of Object.entries(COUNTS) as [FactCount, string][]) {
    const count = countOf(cells, theirs)
    if (count !== null) counts[ours] = count
  }
  const amounts: Measures['amounts'] = {}
  for (const [ours, theirs] of Object.entries(AMOUNTS) as [FactAmount, string][]) {
    const amount = amountOf(cells, theirs)
    if (amount !== null) amounts[ours] = amount
  }
  const fees = FEES.map((name) => amountOf(cells, name)).filter((fee) => fee !== null)
  if (fees.length > 0) amounts.fees = sumOf(fees, currency)
  // Affilka names the whole and the fixed part; the share is what is left, if both are named.
  const { commissionTotal, commissionCpa } = amounts
  if (commissionTotal !== undefined && commissionCpa !== undefined) {
    amounts.commissionRevShare = sumOf([commissionTotal, negated(commissionCpa)], currency)
  }
  return { counts, amounts }
}

/** The metrics a row has cells for, filled or not. */
export function columnsOf(cells: Cells): (FactCount | FactAmount)[] {
  const named = [...Object.entries(COUNTS), ...Object.entries(AMOUNTS)]
    .filter(([, theirs]) => cells.has(theirs))
    .map(([ours]) => ours as FactCount | FactAmount)
  if (FEES.some((name) => cells.has(name))) named.push('fees')
  if (named.includes('commissionTotal') && named.includes('commissionCpa')) {
    named.push('commissionRevShare')
  }
  return named
}

function sumOf(texts: string[], currency: string): string {
  return decimalText(texts.map((text) => parseMoney(text, currency)).reduce(addMoney))
}

function negated(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('-') ? trimmed.slice(1) : `-${trimmed.replace(/^\+/, '')}`
}
