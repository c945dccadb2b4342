import { sql } from 'drizzle-orm'
import type { ConnectionId } from '../../shared/ids.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { PullRow } from './store.ts'
import { pulls } from './tables.ts'

/** How far good pulls of a connection have reached. Days are null where there are none yet. */
export type Reach = {
  /** The last day that was asked for after it had ended. */
  reportedThrough: string | null
  /** The last day that was asked for after the platform could change it no more. */
  settledThrough: string | null
  lastGoodAt: number | null
}

export async function reachOfPulls(
  db: WorkspaceDatabase,
  restatesDays: Map<ConnectionId, number>,
): Promise<Map<ConnectionId, Reach>> {
  const settings = JSON.stringify(Object.fromEntries(restatesDays))
  const rows = await db.ask<Reach & { connectionId: ConnectionId }>(
    db.statement(
      (workspace) => sql`
        with good as (
          select connection_id, from_day, finished_at,
            min(to_day, date(started_day, '-1 day')) as reported,
            min(to_day, date(started_day, '-' || (restates.value + 1) || ' days')) as settled
          from pull join json_each(${settings}) as restates on restates.key = connection_id
          where workspace_id = ${workspace} and state = 'done' and source = 'platform'
        )
        select connection_id as "connectionId",
          max(case when reported >= from_day then reported end) as "reportedThrough",
          max(case when settled >= from_day then settled end) as "settledThrough",
          max(finished_at) as "lastGoodAt"
        from good group by connection_id`,
    ),
  )
  return new Map(rows.map(({ connectionId, ...reach }) => [connectionId, reach]))
}

/** The last time each connection's platform was asked. */
export async function lastPulls(db: WorkspaceDatabase): Promise<Map<ConnectionId, PullRow>> {
  const rows = await db.rows(pulls, {
    where: sql`${pulls.id} in (
      select max(id) from pull
      where workspace_id = ${db.workspaceId} and source = 'platform' group by connection_id)`,
  })
  return new Map(rows.map((row) => [row.connectionId, row]))
}
