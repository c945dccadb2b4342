import type { Journey } from '../../../shared/click.ts'
import { AppError } from '../../../shared/errors.ts'
import { listCampaigns } from '../../catalog/campaign/store.ts'
import { listOffers } from '../../catalog/offer/store.ts'
import { listSites } from '../../catalog/site/store.ts'
import type { Env } from '../../env.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { ledgerName, readClickId } from '../click/click-id.ts'
import { ledgerNamed } from '../ledger/record-arrival.ts'

const EACH_MAX = 100
const NOTHING = { rows: [] }

/** A visit or click from arrival to money. Another workspace's id is as unknown as a made-up one. */
export async function journeyOf(env: Env, db: WorkspaceDatabase, id: string): Promise<Journey> {
  const parts = await readClickId(env, id)
  if (!parts) throw unknown(id)
  const [offers, campaigns, sites] = await Promise.all([
    listOffers(db),
    listCampaigns(db),
    listSites(db),
  ])
  const offer = offers.find(({ number }) => number === parts.offer)
  const campaign = campaigns.find(({ number }) => number === parts.container)
  const site = sites.find(({ number }) => number === parts.container)
  const isOffersOwn = offer !== undefined && parts.container === parts.offer
  if (!campaign && !site && !isOffersOwn) throw unknown(id)

  const { visit, click } = await ledgerNamed(env, ledgerName(parts)).find(id)
  const inbox = offer && env.POSTBACK_INBOX.getByName(offer.id)
  const filter = { clickId: id, limit: EACH_MAX }
  const [postbacks, conversions, deliveries] = await Promise.all([
    inbox ? inbox.postbacks(filter) : NOTHING,
    inbox ? inbox.conversions(filter) : NOTHING,
    inbox ? inbox.deliveries(filter) : NOTHING,
  ])
  return {
    id,
    said: {
      at: isoOf(parts.at),
      offerId: offer?.id ?? null,
      campaignId: campaign?.id ?? null,
      siteId: site?.id ?? null,
    },
    visit,
    click,
    postbacks: postbacks.rows,
    conversions: conversions.rows,
    deliveries: deliveries.rows,
  }
}

function unknown(id: string): AppError {
  return new AppError('not_found', `There is no click ${id}.`)
}
