import { sql } from 'drizzle-orm'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import { FACT_AMOUNTS, FACT_COUNTS } from '../../shared/pull.ts'
import { listConnections } from '../catalog/connection/store.ts'
import type { DayWindow } from '../connectors/connector.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { facts } from './tables.ts'

/** A pull that changed what was known of a day. */
export type DayChange = { connectionId: ConnectionId; day: string; pullId: PullId }

/** Which pulls added, changed or removed facts of some days, by an instant or by now. */
export async function dayChanges(
  db: WorkspaceDatabase,
  { from, to }: DayWindow,
  asOf: number | null,
): Promise<DayChange[]> {
  const ids = await everyConnectionId(db)
  const until = asOf ?? Number.MAX_SAFE_INTEGER
  return db.ask<DayChange>(
    db.statement(
      (workspace) => sql`
        select connection_id as "connectionId", day, pull_id as "pullId" from fact
        where workspace_id = ${workspace} and connection_id in (select value from json_each(${ids}))
          and day between ${from} and ${to} and known_at <= ${until}
        union
        select connection_id, day, superseded_by from fact
        where workspace_id = ${workspace} and connection_id in (select value from json_each(${ids}))
          and day between ${from} and ${to} and superseded_at <= ${until}`,
    ),
  )
}

/**
 * What a pull put to, or took from, the figures of a tracker and day. `rows` is negative where it
 * took; a metric's sum is null, and its number of facts 0, where none of them has it.
 */
export type FigureChange = {
  connectionId: ConnectionId
  day: string
  brand: string
  tracker: string
  currency: string
  pullId: PullId
  at: number
  rows: number
} & Record<`${string}Sum`, string | null> &
  Record<`${string}Facts`, number>

export async function figureChanges(
  db: WorkspaceDatabase,
  { from, to }: DayWindow,
  connectionId?: ConnectionId,
): Promise<FigureChange[]> {
  const ids = connectionId ? JSON.stringify([connectionId]) : await everyConnectionId(db)
  return db.ask<FigureChange>(
    db.statement(
      (workspace) => sql`
        select connection_id as "connectionId", day, brand, tracker, currency,
          pull_id as "pullId", known_at as at, count(*) as rows, ${PUT} from fact
        where workspace_id = ${workspace} and connection_id in (select value from json_each(${ids}))
          and day between ${from} and ${to}
        group by connection_id, day, brand, tracker, currency, pull_id, known_at
        union all
        select connection_id, day, brand, tracker, currency,
          superseded_by, superseded_at, -count(*), ${TAKEN} from fact
        where workspace_id = ${workspace} and connection_id in (select value from json_each(${ids}))
          and day between ${from} and ${to} and superseded_at is not null
        group by connection_id, day, brand, tracker, currency, superseded_by, superseded_at`,
    ),
  )
}

const METRICS = [...FACT_COUNTS, ...FACT_AMOUNTS]
const PUT = sql.raw(METRICS.map((name) => sumAndCount(name, '')).join(', '))
const TAKEN = sql.raw(METRICS.map((name) => sumAndCount(name, '-')).join(', '))

function sumAndCount(name: (typeof METRICS)[number], sign: '' | '-'): string {
  const column = `"${facts[name].name}"`
  return (
    `cast(${sign}sum(${column}) as text) as "${name}Sum", ` +
    `${sign}count(${column}) as "${name}Facts"`
  )
}

async function everyConnectionId(db: WorkspaceDatabase): Promise<string> {
  return JSON.stringify((await listConnections(db)).map(({ id }) => id))
}
