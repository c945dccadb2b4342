import type { OfferId } from '../../../shared/ids.ts'
import { getOffer, listOffers } from '../../catalog/offer/store.ts'
import type { Env } from '../../env.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { readClickId } from '../click/click-id.ts'

type Asked = { offerId?: OfferId | undefined; clickId?: string | undefined }

/** The inboxes that can know: the offer's, the click's offer's, else all of the workspace. */
export async function inboxesAsked(env: Env, db: WorkspaceDatabase, query: Asked) {
  const inbox = (id: OfferId) => env.POSTBACK_INBOX.getByName(id)
  if (query.offerId) return [inbox((await getOffer(db, query.offerId)).id)]
  const offers = await listOffers(db)
  const click = await readClickId(env, query.clickId)
  const [own] = click ? offers.filter(({ number }) => number === click.offer) : []
  return own ? [inbox(own.id)] : offers.map(({ id }) => inbox(id))
}
