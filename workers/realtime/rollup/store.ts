import { desc, sql } from 'drizzle-orm'
import type { WorkspaceId } from '../../../shared/ids.ts'
import { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import type { CountedArrivals } from '../ledger/count-arrivals.ts'
import type { CountedConversions } from '../postback/count-conversions.ts'
import { arrivalQuarters, conversionQuarters, ledgers } from './tables.ts'

/** A statement takes 100 KB of text and its rows travel as one JSON parameter. */
const ROWS_A_STATEMENT = 500

type CountedLedger = {
  ledger: string
  quarters: number[]
  counts: CountedArrivals[]
  countedAt: number
  kept: number
  lost: number
}

/** Puts a ledger's counts in place of what was there; doing it twice changes nothing. */
export async function replaceArrivalQuarters(
  binding: D1Database,
  workspaceId: WorkspaceId,
  { ledger, quarters, counts, countedAt, kept, lost }: CountedLedger,
): Promise<void> {
  const db = new WorkspaceDatabase(binding, workspaceId)
  const cleared = db.statement(
    (workspace) => sql`delete from ${arrivalQuarters} where workspace_id = ${workspace}
      and ledger = ${ledger}
      and quarter in (select value from json_each(${JSON.stringify(quarters)}))`,
  )
  const filled = chunksOf(counts).map((rows) =>
    db.statement(
      (workspace) => sql`insert into ${arrivalQuarters} (workspace_id, quarter, ledger,
          campaign_id, site_id, source_id, offer_id, country, device, currency,
          visits, bot_visits, clicks, bot_clicks, cost_units)
        select ${workspace}, value->>'quarter', ${ledger},
          value->>'campaignId', value->>'siteId', value->>'sourceId', value->>'offerId',
          value->>'country', value->>'device', value->>'currency',
          value->>'visits', value->>'botVisits', value->>'clicks', value->>'botClicks',
          value->>'costUnits'
        from json_each(${JSON.stringify(rows)})`,
    ),
  )
  const noted = db.statement(
    (workspace) => sql`insert into ${ledgers} (workspace_id, name, kept, lost, counted_at)
      values (${workspace}, ${ledger}, ${kept}, ${lost}, ${countedAt})
      on conflict (workspace_id, name) do update set
        kept = excluded.kept, lost = excluded.lost, counted_at = excluded.counted_at`,
  )
  await db.together([cleared, ...filled, noted])
}

/** The same for an offer's inbox. */
export async function replaceConversionQuarters(
  binding: D1Database,
  workspaceId: WorkspaceId,
  {
    offerId,
    quarters,
    counts,
  }: { offerId: string; quarters: number[]; counts: CountedConversions[] },
): Promise<void> {
  const db = new WorkspaceDatabase(binding, workspaceId)
  const cleared = db.statement(
    (workspace) => sql`delete from ${conversionQuarters} where workspace_id = ${workspace}
      and offer_id = ${offerId}
      and quarter in (select value from json_each(${JSON.stringify(quarters)}))`,
  )
  const filled = chunksOf(counts).map((rows) =>
    db.statement(
      (workspace) => sql`insert into ${conversionQuarters} (workspace_id, clock, quarter,
          offer_id, campaign_id, site_id, source_id, country, device, currency,
          registrations, first_deposits, deposits, qualified, deposit_units, commission_units)
        select ${workspace}, value->>'clock', value->>'quarter', ${offerId},
          value->>'campaignId', value->>'siteId', value->>'sourceId',
          value->>'country', value->>'device', value->>'currency',
          value->>'registrations', value->>'firstDeposits', value->>'deposits',
          value->>'qualified', value->>'depositUnits', value->>'commissionUnits'
        from json_each(${JSON.stringify(rows)})`,
    ),
  )
  await db.together([cleared, ...filled])
}

export function listLedgers(db: WorkspaceDatabase) {
  return db.rows(ledgers, { orderBy: desc(ledgers.countedAt), limit: 5_000 })
}

function chunksOf<Row>(rows: Row[]): Row[][] {
  const chunks: Row[][] = []
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    chunks.push(rows.slice(at, at + ROWS_A_STATEMENT))
  }
  return chunks
}
