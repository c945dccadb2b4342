import { sql, type SQL } from 'drizzle-orm'
import { arrivalQuarters, conversionQuarters } from '../realtime/rollup/tables.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { daySpans, type AppliedQuery } from './query.ts'

/** What the real-time layer counted of one kind of traffic; '' is "not known". */
export type SignalRow = {
  day: string
  campaign: string
  site: string
  source: string
  offer: string
  country: string
  device: string
  currency: string
  visits: number
  botVisits: number
  clicks: number
  botClicks: number
  costUnits: bigint
  registrations: number
  firstDeposits: number
  deposits: number
  qualified: number
  depositUnits: bigint
  commissionUnits: bigint
}

type Counted = Omit<SignalRow, 'costUnits' | 'depositUnits' | 'commissionUnits'> & {
  cost: string
  deposit: string
  commission: string
}

/** Both rollups, cut into days of the query's zone by the instants each day begins and ends at. */
export async function readSignal(db: WorkspaceDatabase, query: AppliedQuery): Promise<SignalRow[]> {
  const known = daySpans(query).map((span) => ({
    ...span,
    // As known at an instant: nothing that happened after it.
    until: query.asOf === null ? span.until : Math.min(span.until, query.asOf),
  }))
  const days = JSON.stringify(known)
  const clock = query.clock === 'click' ? 'click' : 'event'
  const rows = await db.ask<Counted>(
    db.statement(
      (workspace) => sql`
        select d.value->>'day' day, campaign_id campaign, site_id site, source_id source,
          offer_id offer, ${dimension('country', query)}, ${dimension('device', query)}, currency,
          sum(visits) visits, sum(bot_visits) botVisits, sum(clicks) clicks,
          sum(bot_clicks) botClicks, cast(sum(cost_units) as text) cost,
          0 registrations, 0 firstDeposits, 0 deposits, 0 qualified, '0' deposit, '0' commission
        from json_each(${days}) d join ${arrivalQuarters} a
          on a.workspace_id = ${workspace}
          and a.quarter >= d.value->>'from' and a.quarter < d.value->>'until'
        group by 1, 2, 3, 4, 5, 6, 7, 8
        union all
        select d.value->>'day', campaign_id, site_id, source_id,
          offer_id, ${dimension('country', query)}, ${dimension('device', query)}, currency,
          0, 0, 0, 0, '0',
          sum(registrations), sum(first_deposits), sum(deposits), sum(qualified),
          cast(sum(deposit_units) as text), cast(sum(commission_units) as text)
        from json_each(${days}) d join ${conversionQuarters} c
          on c.workspace_id = ${workspace} and c.clock = ${clock}
          and c.quarter >= d.value->>'from' and c.quarter < d.value->>'until'
        group by 1, 2, 3, 4, 5, 6, 7, 8`,
    ),
  )
  return rows.map(({ cost, deposit, commission, ...row }) => ({
    ...row,
    costUnits: BigInt(cost),
    depositUnits: BigInt(deposit),
    commissionUnits: BigInt(commission),
  }))
}

/** A dimension nobody asked for is not kept apart, so that rows stay few. */
function dimension(name: 'country' | 'device', { groupBy }: AppliedQuery): SQL {
  return groupBy.includes(name) ? sql.raw(name) : sql.raw(`'' ${name}`)
}
