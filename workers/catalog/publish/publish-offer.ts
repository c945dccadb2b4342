import type { WorkspaceId } from '../../../shared/ids.ts'
import type { InboxSnapshot } from '../../../shared/snapshot.ts'
import type { Env } from '../../env.ts'
import { removeSnapshot, writeSnapshot } from '../../runtime/snapshots.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import type { NumberedOffer } from '../offer/store.ts'

/** An offer's departures, postbacks and number, each under the name it is asked for by. */
export async function publishOffer(
  env: Env,
  { workspaceId }: WorkspaceDatabase,
  offer: NumberedOffer,
): Promise<void> {
  const { id: offerId, number, key } = offer
  await Promise.all([
    writeSnapshot(env, 'offer', key, {
      workspaceId,
      offerId,
      number,
      key,
      casinoId: offer.casinoId,
      trackingLink: offer.trackingLink,
      clickIdParam: offer.clickIdParam,
      subIdParam: offer.subIdParam,
    }),
    writeSnapshot(env, 'inbox', offer.postbackKey, inboxOf(workspaceId, offer)),
    // A departure without a visit belongs to the offer itself.
    writeSnapshot(env, 'container', number, {
      workspaceId,
      number,
      campaignId: null,
      siteId: null,
      trafficSourceId: null,
      shards: 1,
      slug: key,
    }),
  ])
}

/** What a postback of the offer is read by. */
export function inboxOf(workspaceId: WorkspaceId, offer: NumberedOffer): InboxSnapshot {
  const { id: offerId, number, eventNames, statusNames, currency, amountKind } = offer
  return { workspaceId, offerId, number, eventNames, statusNames, currency, amountKind }
}

/** No more departures. Postbacks are still taken: players of an ended deal go on depositing. */
export async function withdrawOffer(env: Env, offer: NumberedOffer): Promise<void> {
  await removeSnapshot(env, 'offer', offer.key)
}
