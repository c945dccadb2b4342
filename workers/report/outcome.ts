import { dayOf } from '../../shared/zone.ts'
import type { LinkGrade } from '../../shared/report.ts'
import type { Env } from '../env.ts'
import { readClickId } from '../realtime/click/click-id.ts'
import { factsForReport } from '../revenue/report-store.ts'
import { offerOf } from '../revenue/offer-of.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { Catalog } from './catalog.ts'
import { linkOf } from './link.ts'
import type { AppliedQuery } from './query.ts'
import type { Outcome } from './sums.ts'

/** A fact of the delayed layer, tied to what it is about; '' is "not tied to one". */
export type OutcomeRow = Outcome & {
  day: string
  /** The platform's own day, whose state says how sure the row is. */
  reportedDay: string
  connection: string
  offer: string
  campaign: string
  site: string
  source: string
  grade: LinkGrade
  /** Whether its platform tells campaigns apart at all. */
  isTagged: boolean
}

const FOREVER = '9999-12-31'

export async function readOutcome(
  env: Env,
  db: WorkspaceDatabase,
  catalog: Catalog,
  query: AppliedQuery,
): Promise<OutcomeRow[]> {
  // By the click's day, what a click earned later counts too.
  const to = query.clock === 'click' ? FOREVER : query.to
  const facts = await factsForReport(db, { from: query.from, to, asOf: query.asOf })
  const rows = await Promise.all(
    facts.map(async (fact): Promise<OutcomeRow> => {
      const click = await readClickId(env, fact.clickId)
      const link = linkOf(fact, click, catalog.places)
      const isByClick = query.clock === 'click' && link.clickedAt !== null
      const { connectionId, counts, amounts, currency } = fact
      return {
        day: isByClick ? dayOf(link.clickedAt!, query.zone) : fact.day,
        reportedDay: fact.day,
        connection: connectionId,
        offer: offerOf(fact, catalog.offers, () => click?.offer ?? null) ?? '',
        campaign: link.campaign,
        site: link.site,
        source: link.source,
        grade: link.grade,
        isTagged: fact.clickId !== null || fact.subId !== null,
        counts,
        amounts,
        currency,
      }
    }),
  )
  return rows.filter(({ day }) => day >= query.from && day <= query.to)
}
