import { sql } from 'drizzle-orm'
import type { ConnectionId } from '../../shared/ids.ts'
import { listConnections } from '../catalog/connection/store.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { FactKey, NewFact } from './fact.ts'
import { type MeasureRow, measuresOf, SUM_SELECTION } from './fact-columns.ts'
import { currentAt } from './fact-store.ts'

/** What is known of a group of players: facts added up over everything but these. */
export type ReportFact = Omit<NewFact, 'player'> & { connectionId: ConnectionId }

/** What was current at an instant, or is now, of some days; no two grains in one sum. */
export async function factsForReport(
  db: WorkspaceDatabase,
  { from, to, asOf }: { from: string; to: string; asOf: number | null },
): Promise<ReportFact[]> {
  // By connection, because that is how the index goes.
  const ids = JSON.stringify((await listConnections(db)).map(({ id }) => id))
  const rows = await db.ask<MeasureRow & Omit<FactKey, 'player'> & { connectionId: ConnectionId }>(
    db.statement(
      (workspace) => sql`select connection_id as "connectionId", day, brand, tracker,
          sub_id as "subId", click_id as "clickId", currency, grain, ${SUM_SELECTION}
        from fact
        where workspace_id = ${workspace}
          and connection_id in (select value from json_each(${ids}))
          and day between ${from} and ${to} and ${currentAt(asOf)}
        group by connection_id, day, brand, tracker, sub_id, click_id, currency, grain
        order by connection_id, day, brand, tracker, sub_id, click_id, currency, grain`,
    ),
  )
  return rows.map((row) => {
    const { connectionId, day, brand, tracker, subId, clickId, currency, grain } = row
    return {
      ...{ connectionId, day, brand, tracker, subId, clickId, currency, grain },
      ...measuresOf(row),
    }
  })
}

/** What a connection's latest rows speak of: a metric they leave out is unknown, and not zero. */
export type Speech = { metrics: Set<string>; isTagged: boolean }

const ROWS_LOOKED_AT = 300

export async function speechOf(db: WorkspaceDatabase, connectionId: ConnectionId): Promise<Speech> {
  const [row] = await db.ask<MeasureRow & { tagged: number }>(
    db.statement(
      (workspace) => sql`select ${SUM_SELECTION},
          count(click_id) + count(sub_id) as tagged
        from (select * from fact where workspace_id = ${workspace}
          and connection_id = ${connectionId} and superseded_at is null
          order by day desc limit ${ROWS_LOOKED_AT})`,
    ),
  )
  const { counts, amounts } = measuresOf(row!)
  const metrics = new Set([...Object.keys(counts), ...Object.keys(amounts)])
  return { metrics, isTagged: row!.tagged > 0 }
}
