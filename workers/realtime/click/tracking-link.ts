import type { CampaignSnapshot, OfferSnapshot } from '../../../shared/snapshot.ts'
import type { Env } from '../../env.ts'
import { now } from '../../runtime/clock.ts'
import { readSnapshot } from '../../runtime/snapshots.ts'
import type { Arrival } from '../ledger/arrival.ts'
import { recordArrival, type KeepAlive } from '../ledger/record-arrival.ts'
import { chooseOffer } from './choose-offer.ts'
import { ledgerName, makeClickId } from './click-id.ts'
import { departureLink } from './departure-link.ts'
import { readTokens, type SourceWords } from './read-tokens.ts'
import { redirect } from './redirect.ts'
import { readVisitor, type Visitor } from './visitor.ts'

export type TrackingLinkAnswer = Response | 'not-found' | 'paused'

let turn = 0

/** `GET /c/{slug}`: a visit, and on to the campaign's site or one of its offers. */
export async function followTrackingLink(
  request: Request,
  env: Env,
  keepAlive: KeepAlive,
  slug: string,
  query: URLSearchParams,
): Promise<TrackingLinkAnswer> {
  const campaign = await readSnapshot(env, 'campaign', slug, keepAlive)
  if (!campaign) return 'not-found'
  if (campaign.isPaused) return 'paused'

  const visitor = readVisitor(request)
  const words = readTokens(campaign, query)
  turn += 1
  const place = {
    at: now(),
    container: campaign.number,
    region: visitor.region,
    shard: turn % campaign.shards,
  }
  const ledger = ledgerName(place)
  const { workspaceId, destination } = campaign

  if (destination.kind === 'site') {
    const visitId = await makeClickId(env, { ...place, offer: 0 })
    const visit = visitRow(visitId, campaign, visitor, words)
    await recordArrival(env, keepAlive, ledger, workspaceId, { visit })
    return redirect(`/s/${destination.siteSlug}?v=${visitId}`)
  }
  const offer = await pickOffer(env, destination.offers, keepAlive)
  if (!offer) return 'not-found'
  // Arrival and departure are one moment here, and one id names both.
  const id = await makeClickId(env, { ...place, offer: offer.number })
  const visit = visitRow(id, campaign, visitor, words, offer)
  await recordArrival(env, keepAlive, ledger, workspaceId, { visit })
  return redirect(linkTo(offer, id, campaign.slug))
}

async function pickOffer(
  env: Env,
  offers: { offerKey: string; weight: number }[],
  keepAlive: KeepAlive,
): Promise<OfferSnapshot | null> {
  const chosen = chooseOffer(offers, Math.random())
  return chosen && readSnapshot(env, 'offer', chosen.offerKey, keepAlive)
}

/** Where a departure goes: the deal's link with our click id, and the sub-id if it takes one. */
export function linkTo(offer: OfferSnapshot, clickId: string, subId: string): string {
  const params: [string, string][] = [[offer.clickIdParam, clickId]]
  if (offer.subIdParam !== null) params.push([offer.subIdParam, subId])
  return departureLink(offer.trackingLink, params)
}

export function visitRow(
  id: string,
  {
    campaignId,
    siteId,
    trafficSourceId,
  }: Pick<CampaignSnapshot, 'campaignId' | 'siteId' | 'trafficSourceId'>,
  visitor: Visitor,
  words: SourceWords,
  goesTo: OfferSnapshot | null = null,
): NonNullable<Arrival['visit']> {
  const { sourceClickId, tokens, unexpanded, cost } = words
  return [
    id,
    campaignId,
    siteId,
    trafficSourceId,
    sourceClickId,
    Object.keys(tokens).length > 0 ? JSON.stringify(tokens) : null,
    unexpanded.length > 0 ? JSON.stringify(unexpanded) : null,
    cost === null ? null : String(cost.units),
    cost?.currency ?? null,
    visitor.country,
    visitor.city,
    visitor.network,
    visitor.device,
    visitor.language,
    visitor.referrer,
    visitor.userAgent,
    visitor.botReason,
    goesTo?.offerId ?? null,
  ]
}

export function clickRow(
  id: string,
  visitId: string | null,
  {
    campaignId,
    siteId,
    trafficSourceId,
  }: Pick<CampaignSnapshot, 'campaignId' | 'siteId' | 'trafficSourceId'>,
  offer: OfferSnapshot,
  position: number | null,
  visitor: Visitor,
): NonNullable<Arrival['click']> {
  const { country, device, botReason } = visitor
  const from = [id, visitId, campaignId, siteId, trafficSourceId] as const
  return [...from, offer.offerId, position, country, device, botReason]
}
