import type { Books } from './books.ts'
import { textOf, type Units } from './euro.ts'
import {
  addFigures,
  COUNT_COLUMNS,
  type Figures,
  linkFigures,
  MONEY_COLUMNS,
  playerFigures,
} from './figures.ts'
import type { Way } from './records.ts'

/** What really happened on a day, for one way to us and one casino (null: before any). */
export type TruthRow = {
  day: string
  campaign: string | null
  site: string | null
  brand: string | null
  offer: string | null
  /** All of them; the bots and the prefetches among them; the prefetches among those. */
  visits: number
  botVisits: number
  prefetches: number
  /** Visits whose network left its click-id macro unfilled; they are among the visits. */
  unfilledVisits: number
  cost: string
  /** Arrivals at the casino, the bots' and prefetches' among them. */
  clicks: number
  botClicks: number
  registrations: number
  firstDeposits: number
  /** First deposits that the program later found to be no good, and told us so. */
  cancelled: number
  cancelledAmount: string
  /** With the first ones. */
  deposits: number
  depositAmount: string
  /** What the program says of the same by now, under its own names. */
  platform: Record<string, number | string>
}

type Sums = Omit<TruthRow, 'cost' | 'cancelledAmount' | 'depositAmount' | 'platform'> & {
  costUnits: Units
  cancelledUnits: Units
  depositUnits: Units
  figures: Figures
}

export type Truth = { now: string; rows: TruthRow[]; totals: TruthRow }

/** Adds the books up by day × campaign × site × offer, in UTC days. */
export function truthOf(
  seed: number,
  books: Books,
  offerKeys: Record<string, string>,
  now: number,
): Truth {
  const rows = new Map<string, Sums>()
  const total = nothing('', { campaign: null, site: null }, null, null)
  const count = (day: string, way: Way, brand: string | null, add: (row: Sums) => void) => {
    const key = JSON.stringify([day, way.campaign, way.site, brand])
    let row = rows.get(key)
    if (!row) {
      row = nothing(day, way, brand, brand === null ? null : (offerKeys[brand] ?? null))
      rows.set(key, row)
    }
    add(row)
    add(total)
  }
  for (const [day, { visits, links, accounts, restatements }] of books.days) {
    for (const { way, nature, visits: number, costUnits } of visits.values()) {
      count(day, way, null, (row) => {
        row.visits += number
        if (nature === 'bot' || nature === 'prefetch') row.botVisits += number
        if (nature === 'prefetch') row.prefetches += number
        if (nature === 'unfilled') row.unfilledVisits += number
        row.costUnits += costUnits
      })
    }
    for (const link of links.values()) {
      count(day, link.way, link.brand, (row) => {
        row.clicks += link.arrivals
        if (link.nature === 'bot' || link.nature === 'prefetch') row.botClicks += link.arrivals
        addFigures(row.figures, linkFigures(link))
      })
    }
    for (const entry of accounts.values()) {
      count(day, entry.account.way, entry.account.brand, (row) => {
        row.registrations += entry.registrations
        row.firstDeposits += entry.firstDeposits
        if (entry.firstDeposits && entry.account.isCancelled) {
          row.cancelled += 1
          row.cancelledUnits += entry.account.firstDeposit!.units
        }
        row.deposits += entry.deposits
        row.depositUnits += entry.depositUnits
        addFigures(row.figures, playerFigures(seed, entry, restatements, now))
      })
    }
  }
  const sorted = [...rows].sort(([left], [right]) => (left < right ? -1 : 1))
  return {
    now: new Date(now).toISOString(),
    rows: sorted.map(([, row]) => said(row)),
    totals: said(total),
  }
}

function nothing(day: string, way: Way, brand: string | null, offer: string | null): Sums {
  return {
    day,
    ...way,
    brand,
    offer,
    visits: 0,
    botVisits: 0,
    prefetches: 0,
    unfilledVisits: 0,
    costUnits: 0n,
    clicks: 0,
    botClicks: 0,
    registrations: 0,
    firstDeposits: 0,
    cancelled: 0,
    cancelledUnits: 0n,
    deposits: 0,
    depositUnits: 0n,
    figures: { counts: {}, money: {} },
  }
}

function said({ costUnits, cancelledUnits, depositUnits, figures, ...row }: Sums): TruthRow {
  const counts = COUNT_COLUMNS.map((name) => [name, figures.counts[name] ?? 0])
  const money = MONEY_COLUMNS.map((name) => [name, textOf(figures.money[name] ?? 0n)])
  return {
    ...row,
    cost: textOf(costUnits),
    cancelledAmount: textOf(cancelledUnits),
    depositAmount: textOf(depositUnits),
    platform: Object.fromEntries([...counts, ...money]),
  }
}
