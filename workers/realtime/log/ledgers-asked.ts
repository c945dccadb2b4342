import type { CampaignId, OfferId, SiteId } from '../../../shared/ids.ts'
import { DAY_MS } from '../../../shared/time.ts'
import { getCampaign } from '../../catalog/campaign/store.ts'
import { getOffer, listOffers } from '../../catalog/offer/store.ts'
import { getSite, listSites } from '../../catalog/site/store.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { partsOf } from '../click/click-id.ts'
import type { ArrivalFilter } from '../ledger/arrivals-store.ts'
import { listLedgers } from '../rollup/store.ts'

type Asked = {
  campaignId?: CampaignId | undefined
  siteId?: SiteId | undefined
  offerId?: OfferId | undefined
  visitId?: string | undefined
}

/**
 * The names of the ledgers that can know. A name begins with the number of its campaign, its site
 * or, for departures without a visit, its offer.
 */
export async function ledgersAsked(db: WorkspaceDatabase, asked: Asked): Promise<string[]> {
  const names = (await listLedgers(db)).map(({ name }) => name)
  const canKnow = await Promise.all([
    ofCampaign(db, asked.campaignId),
    ofSite(db, asked.siteId),
    ofOffer(db, asked.offerId),
    ofVisit(asked.visitId),
  ])
  return names.filter((name) => {
    const number = Number(name.split('.')[0])
    return canKnow.every((can) => can(number))
  })
}

/** A visitor clicks within a day of his visit, so nothing later is looked at. */
export function soonAfterVisit(filter: ArrivalFilter): ArrivalFilter {
  const visit = filter.visitId === undefined ? null : partsOf(filter.visitId)
  if (!visit) return filter
  return {
    ...filter,
    from: Math.max(filter.from ?? 0, visit.at),
    until: Math.min(filter.until ?? Infinity, visit.at + DAY_MS),
  }
}

type CanKnow = (number: number) => boolean
const always: CanKnow = () => true

async function ofCampaign(db: WorkspaceDatabase, id: CampaignId | undefined): Promise<CanKnow> {
  if (id === undefined) return always
  const campaign = await getCampaign(db, id)
  return (number) => number === campaign.number
}

/** A site's own, and those of campaigns, any of which may have led to it once. */
async function ofSite(db: WorkspaceDatabase, id: SiteId | undefined): Promise<CanKnow> {
  if (id === undefined) return always
  const site = await getSite(db, id)
  const others = [...(await listSites(db)), ...(await listOffers(db))]
    .map(({ number }) => number)
    .filter((number) => number !== site.number)
  return (number) => !others.includes(number)
}

async function ofOffer(db: WorkspaceDatabase, id: OfferId | undefined): Promise<CanKnow> {
  if (id === undefined) return always
  const offer = await getOffer(db, id)
  const others = (await listOffers(db))
    .map(({ number }) => number)
    .filter((number) => number !== offer.number)
  return (number) => !others.includes(number)
}

function ofVisit(id: string | undefined): CanKnow {
  if (id === undefined) return always
  const visit = partsOf(id)
  return (number) => number === visit?.container
}
