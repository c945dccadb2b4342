import { and, eq, isNull } from 'drizzle-orm'
import { AppError } from '../../../shared/errors.ts'
import type { CasinoId, ConnectionId, OfferId } from '../../../shared/ids.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { destinationsOf } from '../campaign/destinations-of.ts'
import { campaigns } from '../campaign/tables.ts'
import { sites } from '../site/tables.ts'
import { offers } from './tables.ts'

/** A casino or connection that an offer stands on stays. */
export async function refuseIfOffered(
  db: WorkspaceDatabase,
  used: { casinoId: CasinoId } | { connectionId: ConnectionId },
): Promise<void> {
  const same =
    'casinoId' in used
      ? eq(offers.casinoId, used.casinoId)
      : eq(offers.connectionId, used.connectionId)
  const offer = await db.row(offers, and(isNull(offers.archivedAt), same))
  if (offer) throw stillInUse(`The offer "${offer.name}" uses it.`)
}

/** An offer that a site or campaign sends players to stays. */
export async function refuseIfPromoted(db: WorkspaceDatabase, id: OfferId): Promise<void> {
  const [someSites, someCampaigns] = await Promise.all([
    db.rows(sites, { where: isNull(sites.archivedAt) }),
    db.rows(campaigns, { where: isNull(campaigns.archivedAt) }),
  ])
  const site = someSites.find(({ offerIds }) => offerIds.includes(id))
  if (site) throw stillInUse(`The site "${site.name}" shows it.`)
  const campaign = someCampaigns.find((row) =>
    destinationsOf(row).some(
      (to) => to.kind === 'offers' && to.offers.some(({ offerId }) => offerId === id),
    ),
  )
  if (campaign) throw stillInUse(`The campaign "${campaign.name}" sends players to it.`)
}

export function stillInUse(message: string): AppError {
  return new AppError('still_in_use', message, { fix: 'Take it out there first.' })
}
