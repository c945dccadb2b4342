import { sql, type SQL } from 'drizzle-orm'
import { FACT_AMOUNTS, FACT_COUNTS } from '../../shared/pull.ts'
import type { NewFact, StoredFact } from './fact.ts'
import { facts } from './tables.ts'

// How facts travel to and from the database: units as text, for a JavaScript number would round them.

export const METRICS = [...FACT_COUNTS, ...FACT_AMOUNTS]
const DETAILS = [
  'id',
  'connectionId',
  'day',
  'brand',
  'tracker',
  'subId',
  'clickId',
  'player',
  'currency',
  'grain',
  'knownAt',
  'pullId',
  'supersededAt',
  'supersededBy',
] as const

/** A row as `FACT_SELECTION` gives it. */
export type FactRow = Pick<StoredFact, (typeof DETAILS)[number]> & MeasureRow
export type MeasureRow = Record<(typeof METRICS)[number], number | string | null>

export const FACT_SELECTION: SQL = sql.raw(
  [
    ...DETAILS.map((name) => `"${facts[name].name}" as "${name}"`),
    ...FACT_COUNTS.map((name) => `"${facts[name].name}" as "${name}"`),
    ...FACT_AMOUNTS.map((name) => `cast("${facts[name].name}" as text) as "${name}"`),
  ].join(', '),
)

/** Each metric added up over a group; null only where no row of it has one. */
export const SUM_SELECTION: SQL = sql.raw(
  [
    ...FACT_COUNTS.map((name) => `sum("${facts[name].name}") as "${name}"`),
    ...FACT_AMOUNTS.map((name) => `cast(sum("${facts[name].name}") as text) as "${name}"`),
  ].join(', '),
)

const KEY = ['day', 'brand', 'tracker', 'subId', 'clickId', 'player', 'currency', 'grain'] as const
const INSERTED = ['id', ...KEY, ...METRICS] as const

export const INSERT_COLUMNS: SQL = sql.raw(
  INSERTED.map((name) => `"${facts[name].name}"`).join(', '),
)
export const INSERT_VALUES: SQL = sql.raw(INSERTED.map((_, at) => `value->>${at}`).join(', '))

/** A fact as an element of the JSON that an insert unpacks, in the order of its columns. */
export function packed(id: string, fact: NewFact): string {
  const measures = METRICS.map((name) => measureOf(fact, name))
  return JSON.stringify([id, ...KEY.map((name) => fact[name]), ...measures])
}

export function factOf(row: FactRow): StoredFact {
  const { id, connectionId, day, brand, tracker, subId, clickId, player, currency, grain } = row
  const { knownAt, pullId, supersededAt, supersededBy } = row
  return {
    ...{ id, connectionId, day, brand, tracker, subId, clickId, player, currency, grain },
    ...{ knownAt, pullId, supersededAt, supersededBy },
    ...measuresOf(row),
  }
}

/** Without what the platform does not say. */
export function measuresOf(row: MeasureRow): Pick<NewFact, 'counts' | 'amounts'> {
  const said = <Name extends keyof MeasureRow>(names: readonly Name[]) =>
    names.filter((name) => row[name] !== null)
  return {
    counts: Object.fromEntries(said(FACT_COUNTS).map((name) => [name, Number(row[name])])),
    amounts: Object.fromEntries(said(FACT_AMOUNTS).map((name) => [name, BigInt(row[name]!)])),
  }
}

function measureOf({ counts, amounts }: NewFact, name: (typeof METRICS)[number]) {
  const value = { ...counts, ...amounts }[name]
  return value === undefined ? null : typeof value === 'bigint' ? String(value) : value
}
