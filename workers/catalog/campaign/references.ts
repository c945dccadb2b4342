import { isNull } from 'drizzle-orm'
import type { SiteId, TrafficSourceId } from '../../../shared/ids.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { stillInUse } from '../offer/references.ts'
import { destinationsOf } from './destinations-of.ts'
import { campaignsBoughtFrom } from './store.ts'
import { campaigns } from './tables.ts'

/** A traffic source that a campaign buys from stays. */
export async function refuseIfBought(db: WorkspaceDatabase, id: TrafficSourceId): Promise<void> {
  const [campaign] = await campaignsBoughtFrom(db, id)
  if (campaign) throw stillInUse(`The campaign "${campaign.name}" buys from it.`)
}

/** A site that a campaign sends visitors to stays. */
export async function refuseIfVisited(db: WorkspaceDatabase, id: SiteId): Promise<void> {
  const rows = await db.rows(campaigns, { where: isNull(campaigns.archivedAt) })
  const campaign = rows.find((row) =>
    destinationsOf(row).some((to) => to.kind === 'site' && to.siteId === id),
  )
  if (campaign) throw stillInUse(`The campaign "${campaign.name}" sends visitors to it.`)
}
