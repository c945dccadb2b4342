import { isoOf } from '../runtime/columns.ts'
import { listLedgers } from '../realtime/rollup/store.ts'
import { freshness } from '../revenue/freshness.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { Report } from '../../shared/report.ts'

type Known = Report['meta']['freshness']

/** How far both layers have come. */
export async function readFreshness(db: WorkspaceDatabase, now: number): Promise<Known> {
  const [[latest], connections] = await Promise.all([listLedgers(db), freshness(db, now)])
  return {
    realTimeUntil: latest ? isoOf(latest.countedAt) : null,
    connections: connections.map(({ connectionId, name, lastGoodPullAt }) => ({
      id: connectionId,
      name,
      lastGoodPullAt,
    })),
  }
}
