import { containerOf, type Container, type OfferSnapshot } from '../../../shared/snapshot.ts'
import type { Env } from '../../env.ts'
import { now } from '../../runtime/clock.ts'
import { readSnapshot } from '../../runtime/snapshots.ts'
import { recordArrival, type KeepAlive } from '../ledger/record-arrival.ts'
import { ledgerName, makeClickId, readClickId, type ClickIdParts } from './click-id.ts'
import { redirect } from './redirect.ts'
import { clickRow, linkTo } from './tracking-link.ts'
import { readVisitor } from './visitor.ts'

/** `GET /go/{offerKey}?v={visit}&p={position}&s={site}`: from a site to a casino. */
export async function depart(
  request: Request,
  env: Env,
  keepAlive: KeepAlive,
  offerKey: string,
  query: URLSearchParams,
): Promise<Response | 'not-found'> {
  const offer = await readSnapshot(env, 'offer', offerKey, keepAlive)
  if (!offer) return 'not-found'

  const visitId = query.get('v')?.toLowerCase() ?? null
  const visit = await readClickId(env, visitId)
  const from = await whereFrom(env, keepAlive, offer, visit, query.get('s'))
  const visitor = readVisitor(request)
  const isOfVisit = visit !== null && visit.container === from.number
  const place = {
    at: now(),
    container: from.number,
    region: isOfVisit ? visit.region : visitor.region,
    shard: isOfVisit ? visit.shard : 0,
  }
  const clickId = await makeClickId(env, { ...place, offer: offer.number })
  const position = positionOf(query.get('p'))
  const click = clickRow(clickId, isOfVisit ? visitId : null, from, offer, position, visitor)
  await recordArrival(env, keepAlive, ledgerName(place), offer.workspaceId, { click })
  return redirect(linkTo(offer, clickId, from.slug))
}

/**
 * The visit's campaign or site, else the site that was named, else the offer by itself. A campaign
 * whose rules lead to several sites is left from the one that was named.
 */
async function whereFrom(
  env: Env,
  keepAlive: KeepAlive,
  offer: OfferSnapshot,
  visit: ClickIdParts | null,
  siteNumber: string | null,
): Promise<Container> {
  const named = siteNumber !== null && /^\d{1,8}$/.test(siteNumber) ? Number(siteNumber) : null
  const find = async (number: number | null): Promise<Container | null> => {
    const container =
      number === null ? null : await readSnapshot(env, 'container', number, keepAlive)
    // Another team's visit says nothing about this team's offer.
    return container?.workspaceId === offer.workspaceId ? container : null
  }
  const arrivedAt = await find(visit?.container ?? null)
  if (arrivedAt && arrivedAt.campaignId === null) return arrivedAt
  if (arrivedAt) {
    // Which site it was is good to know and no reason to keep anybody waiting in a failure.
    const site = await find(named).catch(() => null)
    return site?.siteId ? { ...arrivedAt, siteId: site.siteId } : arrivedAt
  }
  const site = await find(named)
  if (site) return site
  const alone = { ...offer, campaignId: null, siteId: null, trafficSourceId: null, shards: 1 }
  return containerOf({ ...alone, slug: offer.key })
}

function positionOf(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null
}
