import { AppError } from '../../shared/errors.ts'
import { Currency, parseUnits, scaleOf } from '../../shared/money.ts'
import type { DayWindow, PlatformRow } from '../connectors/connector.ts'
import { type Counts, keyOf, type NewFact, type Units } from './fact.ts'
import { amounted, counted, type Sums, sumsOfFacts, sumsOfRows } from './sums.ts'

/** What the database can keep in an integer. */
const UNITS_MAX = 2n ** 63n - 1n

/**
 * A pull's rows as facts. Rows with the same key are added up; none is dropped, also not one whose
 * tracker belongs to no offer. Refuses what was not asked for.
 */
export function normalise(
  rows: PlatformRow[],
  { from, to }: DayWindow,
  fallbackCurrency: string,
): NewFact[] {
  const facts = new Map<string, NewFact>()
  for (const row of rows) {
    if (row.day < from || row.day > to) {
      throw strange(`it has a row of ${row.day}, which was not asked for`)
    }
    const fact = factOf(row, fallbackCurrency)
    const key = keyOf(fact)
    const same = facts.get(key)
    facts.set(key, same ? added(same, fact) : fact)
  }
  const all = [...facts.values()]
  for (const { amounts } of all) {
    const tooLarge = amounted(amounts).find(([, units]) => units > UNITS_MAX || units < -UNITS_MAX)
    if (tooLarge) throw strange(`its ${tooLarge[0]} is too large to be kept`)
  }
  assertConserved(sumsOfRows(rows, fallbackCurrency), sumsOfFacts(all))
  return all
}

function factOf(row: PlatformRow, fallbackCurrency: string): NewFact {
  const { day, grain, counts } = row
  const currency = currencyOf(row.currency ?? fallbackCurrency)
  const amounts: Units = {}
  for (const [metric, text] of amounted(row.amounts)) amounts[metric] = unitsOf(text, currency)
  return {
    day,
    brand: storable(row.brand),
    tracker: storable(row.tracker),
    subId: row.subId && storable(row.subId),
    clickId: row.clickId && storable(row.clickId),
    player: row.player && storable(row.player),
    currency,
    grain,
    counts,
    amounts,
  }
}

/** What the database gives back as it got it; else the same report would look changed each time. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}

function added(left: NewFact, right: NewFact): NewFact {
  const counts: Counts = { ...left.counts }
  for (const [metric, count] of counted(right.counts))
    counts[metric] = (counts[metric] ?? 0) + count
  const amounts: Units = { ...left.amounts }
  for (const [metric, units] of amounted(right.amounts)) {
    amounts[metric] = (amounts[metric] ?? 0n) + units
  }
  return { ...left, counts, amounts }
}

function unitsOf(text: string, currency: string): bigint {
  try {
    return parseUnits(text, scaleOf(currency))
  } catch (error) {
    throw strange(error instanceof Error ? error.message : String(error))
  }
}

function currencyOf(text: string): string {
  const { data } = Currency.safeParse(text)
  if (!data) throw strange(`"${text.slice(0, 20)}" is not a currency`)
  return data
}

function strange(reason: string): AppError {
  return new AppError('report_unreadable', `The report cannot be taken as it is: ${reason}.`, {
    fix: 'The reply is kept. Pull again; if it stays so, the report has a new format.',
  })
}

/** No cent is made or lost between the rows and the facts; if one were, that is a bug of ours. */
function assertConserved(rows: Sums, facts: Sums): void {
  for (const [name, sum] of rows) {
    if (facts.get(name) !== sum)
      throw new Error(`${name}: ${sum} in rows, ${facts.get(name)} in facts`)
  }
}
