import type { CampaignSnapshot, OfferSnapshot } from '../../../shared/snapshot.ts'
import type { Env } from '../../env.ts'
import { now } from '../../runtime/clock.ts'
import { readSnapshot } from '../../runtime/snapshots.ts'
import type { Arrival } from '../ledger/arrival.ts'
import { recordArrival, type KeepAlive } from '../ledger/record-arrival.ts'
import { ledgerName, makeClickId } from './click-id.ts'
import { decide } from './decide.ts'
import { departureLink } from './departure-link.ts'
import { passedParams, withPassed } from './pass-through.ts'
import { readTokens, type SourceWords } from './read-tokens.ts'
import { redirect } from './redirect.ts'
import { readVisitor, type Visitor } from './visitor.ts'
import { visitorChance } from './visitor-chance.ts'

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
  const goal = decide(campaign, visitor, query, place.at, () =>
    visitorChance(request, visitor.userAgent, campaign.number),
  )
  const passed = passedParams(campaign.passThrough, query)
  const ledger = ledgerName(place)
  const { workspaceId, campaignId, trafficSourceId } = campaign

  if (goal.kind === 'site') {
    const visitId = await makeClickId(env, { ...place, offer: 0 })
    const from = { campaignId, siteId: goal.siteId, trafficSourceId }
    const visit = visitRow(visitId, from, visitor, words)
    await recordArrival(env, keepAlive, ledger, workspaceId, { visit })
    const page = departureLink(`/s/${goal.siteSlug}`, [['v', visitId], ...passed])
    return redirect(page, campaign.redirect)
  }
  const offer = await readSnapshot(env, 'offer', goal.offerKey, keepAlive)
  if (!offer) return 'not-found'
  // Arrival and departure are one moment here, and one id names both.
  const id = await makeClickId(env, { ...place, offer: offer.number })
  const visit = visitRow(id, { campaignId, siteId: null, trafficSourceId }, visitor, words, offer)
  await recordArrival(env, keepAlive, ledger, workspaceId, { visit })
  return redirect(linkTo(offer, id, campaign.slug, passed), campaign.redirect)
}

/** Where a departure goes: the deal's link with our click id, and the sub-id if it takes one. */
export function linkTo(
  { trackingLink, clickIdParam, subIdParam }: OfferSnapshot,
  clickId: string,
  subId: string,
  passed: [name: string, value: string][] = [],
): string {
  const params: [string, string][] = [[clickIdParam, clickId]]
  if (subIdParam !== null) params.push([subIdParam, subId])
  return departureLink(withPassed(trackingLink, passed, [clickIdParam, subIdParam]), params)
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
