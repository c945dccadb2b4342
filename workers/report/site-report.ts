import type { Report } from '../../shared/report.ts'
import type { Env } from '../env.ts'
import { speechOf, type Speech } from '../revenue/report-store.ts'
import { isoOf } from '../runtime/columns.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { readCatalog, type Catalog } from './catalog.ts'
import { readFreshness } from './freshness.ts'
import { leftOut } from './metrics.ts'
import { readOutcome } from './outcome.ts'
import { requestOf, type AppliedQuery } from './query.ts'
import { readDayStates } from './read-day-states.ts'
import { ReportTable } from './report-table.ts'
import { readSignal } from './signal.ts'

const PATH = '/api/v1/reports/site'

/** Both layers in one table: what happened, and what it turned out to be worth. */
export async function siteReport(
  env: Env,
  db: WorkspaceDatabase,
  query: AppliedQuery,
  now: number,
): Promise<Report> {
  const catalog = await readCatalog(db)
  const [signal, outcome, states, speech, freshness] = await Promise.all([
    readSignal(db, query),
    readOutcome(env, db, catalog, query),
    readDayStates(db, query),
    readSpeech(db, catalog),
    readFreshness(db, now),
  ])
  const table = new ReportTable(query, catalog, states, speech)
  for (const row of signal) table.addSignal(row)
  for (const row of outcome) table.addOutcome(row)
  return {
    rows: table.rows(),
    totals: table.totals(),
    meta: {
      query: {
        groupBy: query.groupBy,
        metrics: query.metrics,
        from: query.from,
        to: query.to,
        zone: query.zone,
        currency: query.currency,
        clock: query.clock,
        asOf: query.asOf === null ? null : isoOf(query.asOf),
      },
      zone: query.zone,
      currency: query.currency,
      clock: query.clock,
      freshness,
      leftOut: leftOut(table.sums, query.currency),
      request: requestOf(PATH, query),
    },
  }
}

async function readSpeech(
  db: WorkspaceDatabase,
  { offers }: Catalog,
): Promise<Map<string, Speech>> {
  const ids = new Set(offers.flatMap(({ connectionId }) => connectionId ?? []))
  const entries = [...ids].map(async (id) => [id, await speechOf(db, id)] as const)
  return new Map(await Promise.all(entries))
}
