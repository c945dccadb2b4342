import type { Connection, Freshness } from '../../shared/connection.ts'
import { HOUR_MS } from '../../shared/time.ts'
import { addDays, dayOf } from '../../shared/zone.ts'
import { liveConnections } from '../catalog/connection/store.ts'
import { isoOf } from '../runtime/columns.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { expectedAt } from './expected.ts'
import { lastPulls, type Reach, reachOfPulls } from './reach-store.ts'
import type { PullRow } from './store.ts'

/** The hourly job comes within the hour, and a pull takes its time. */
const GRACE_MS = 2 * HOUR_MS

/** How far each connection has reported, and whether it is late. */
export async function freshness(db: WorkspaceDatabase, now: number): Promise<Freshness[]> {
  const connections = await liveConnections(db)
  const [reaches, pulls] = await Promise.all([
    reachOfPulls(db, new Map(connections.map(({ id, restatesDays }) => [id, restatesDays]))),
    lastPulls(db),
  ])
  return connections.map((connection) =>
    freshnessOf(connection, reaches.get(connection.id), pulls.get(connection.id), now),
  )
}

export function freshnessOf(
  connection: Connection,
  reach: Reach | undefined,
  pull: PullRow | undefined,
  now: number,
): Freshness {
  const { id, name, platform, zone, createdAt } = connection
  const reportedThrough = reach?.reportedThrough ?? null
  // A new connection is expected to report yesterday, as soon as it has had the time.
  const nextDay = reportedThrough ? addDays(reportedThrough, 1) : addDays(dayOf(now, zone), -1)
  const nextExpectedAt = expectedAt(nextDay, connection)
  const hadTimeFrom = Math.max(nextExpectedAt, Date.parse(createdAt))
  return {
    connectionId: id,
    name,
    platform,
    zone,
    reportedThrough,
    settledThrough: reach?.settledThrough ?? null,
    nextExpectedAt: isoOf(nextExpectedAt),
    isOverdue: now > hadTimeFrom + GRACE_MS,
    lastGoodPullAt: reach?.lastGoodAt ? isoOf(reach.lastGoodAt) : null,
    lastPull: pull
      ? {
          id: pull.id,
          state: pull.state,
          at: pull.finishedAt ?? pull.startedAt,
          message: pull.message,
          fix: pull.fix,
        }
      : null,
  }
}
