import { DAY_MS, HOUR_MS } from '../../shared/time.ts'
import type { AccountDay, LinkDay } from './day-book.ts'
import { percentOf, type Units, unitsOfCents } from './euro.ts'
import { randomOf } from './random.ts'
import { startOfUtcDay } from './utc-day.ts'
import { type Brand, brandOf } from './world.ts'

// The columns of Affilka's report that this world knows, by their names there. All of them add up.
export const COUNT_COLUMNS = [
  'visits_count',
  'unique_visits_count',
  'registrations_count',
  'depositing_players_count',
  'first_deposits_count',
  'deposits_count',
  'cashouts_count',
  'prequalified_players_count',
  'qualified_players_count',
] as const
export const MONEY_COLUMNS = [
  'first_deposits_sum',
  'deposits_sum',
  'cashouts_sum',
  'net_deposits',
  'wager',
  'ggr',
  'bonus_issues_sum',
  'real_ngr',
  'admin_fee',
  'additional_deductions_sum',
  'ngr',
  'fixed_per_player',
  'partner_income',
] as const
export type CountColumn = (typeof COUNT_COLUMNS)[number]
export type MoneyColumn = (typeof MONEY_COLUMNS)[number]
export type Figures = {
  counts: Partial<Record<CountColumn, number>>
  money: Partial<Record<MoneyColumn, Units>>
}

/** Yesterday's costs are booked at six. */
const CLOSING_HOUR = 6
const ADMIN_FEE_PERCENT = 12
const FIRST_ADMIN_FEE_PERCENT = 10
const ON_REQUEST_CENTS_MAX = 500

export function linkFigures({ arrivals, tags }: LinkDay): Figures {
  // A link of ours is one visitor's own; those without tags are told apart by nothing.
  const visitors = Object.keys(tags).length > 0 ? 1 : arrivals
  return { counts: { visits_count: arrivals, unique_visits_count: visitors }, money: {} }
}

/**
 * What the program says of a player's day at a moment. Until the day is closed only what has
 * happened; then with bonus costs and fees as first booked; one to three days later as corrected.
 */
export function playerFigures(
  seed: number,
  entry: AccountDay,
  restatements: number,
  now: number,
): Figures {
  const { account, ggrUnits } = entry
  const brand = brandOf(account.brand)!
  const random = randomOf(seed, 'booked', account.id, entry.day)
  const closesAt = startOfUtcDay(entry.day) + DAY_MS + CLOSING_HOUR * HOUR_MS
  const correctedAt = closesAt + random.int(1, 3) * DAY_MS
  const firstBonusPercent = random.int(60, 100)
  const isCorrected = now >= correctedAt

  const bonus =
    now < closesAt ? 0n : percentOf(entry.bonusUnits, isCorrected ? 100 : firstBonusPercent)
  const feePercent = isCorrected ? ADMIN_FEE_PERCENT : FIRST_ADMIN_FEE_PERCENT
  const adminFee = now < closesAt || ggrUnits <= 0n ? 0n : percentOf(ggrUnits, feePercent)
  const deductions = onRequest(seed, entry, restatements)
  const ngr = ggrUnits - bonus - adminFee - deductions
  const first = entry.firstDeposits ? account.firstDeposit!.units : 0n
  const prequalified = first >= unitsOfCents(brand.deal.baselineCents) ? entry.firstDeposits : 0
  const qualified = account.isCancelled ? 0 : prequalified
  const cpa = qualified ? unitsOfCents(brand.deal.cpaCents) : 0n
  return {
    counts: {
      registrations_count: entry.registrations,
      depositing_players_count: entry.deposits > 0 ? 1 : 0,
      first_deposits_count: entry.firstDeposits,
      deposits_count: entry.deposits,
      cashouts_count: entry.cashouts,
      prequalified_players_count: prequalified,
      qualified_players_count: qualified,
    },
    money: {
      first_deposits_sum: first,
      deposits_sum: entry.depositUnits,
      cashouts_sum: entry.cashoutUnits,
      net_deposits: entry.depositUnits - entry.cashoutUnits,
      wager: entry.wagerUnits,
      ggr: ggrUnits,
      bonus_issues_sum: bonus,
      real_ngr: ggrUnits - bonus,
      admin_fee: adminFee,
      additional_deductions_sum: deductions,
      ngr,
      fixed_per_player: cpa,
      partner_income: cpa + revShare(brand, ngr),
    },
  }
}

function revShare(brand: Brand, ngr: Units): Units {
  return percentOf(ngr, brand.deal.revSharePercent)
}

/**
 * A restatement asked for says something else than the one before, and never drifts: the n-th one
 * is the same whenever it is asked for. A player who only registered costs nothing.
 */
function onRequest(seed: number, entry: AccountDay, restatements: number): Units {
  if (restatements === 0 || (entry.deposits === 0 && entry.plays === 0)) return 0n
  const cents = randomOf(seed, 'restated', entry.account.id, entry.day).int(0, ON_REQUEST_CENTS_MAX)
  // A step of 37 cents is no divisor of the range, so that two in a row are never alike.
  return unitsOfCents(100 + ((cents + 37 * restatements) % ON_REQUEST_CENTS_MAX))
}

export function addFigures(sum: Figures, more: Figures): void {
  for (const column of COUNT_COLUMNS) {
    const value = more.counts[column]
    if (value !== undefined) sum.counts[column] = (sum.counts[column] ?? 0) + value
  }
  for (const column of MONEY_COLUMNS) {
    const value = more.money[column]
    if (value !== undefined) sum.money[column] = (sum.money[column] ?? 0n) + value
  }
}
