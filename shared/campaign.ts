import { z } from 'zod'
import { Slug } from './address.ts'
import { CampaignId, OfferId, SiteId, TrafficSourceId } from './ids.ts'
import { MoneyText } from './money.ts'
import { IsoInstant } from './time.ts'

/** What a visit costs: nothing known, a fixed price, or what the source's cost token says. */
export const CostModel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('cpc'), price: MoneyText }),
  z.object({ kind: z.literal('token') }),
])
export type CostModel = z.infer<typeof CostModel>

export const WeightedOffer = z.object({ offerId: OfferId, weight: z.int().min(1).max(1000) })

/** Where a campaign's visitors go: to a site, or straight to offers by weight. */
export const Destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site'), siteId: SiteId }),
  z.object({
    kind: z.literal('offers'),
    offers: z.array(WeightedOffer).min(1, 'Choose at least one offer.').max(30),
  }),
])
export type Destination = z.infer<typeof Destination>

/** The attribution container: one traffic source, one destination, one tracking link. */
export const Campaign = z.object({
  id: CampaignId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  slug: Slug,
  trafficSourceId: TrafficSourceId.nullable(),
  destination: Destination,
  cost: CostModel,
  /** A paused campaign's link says that it is not available, and counts nobody. */
  isPaused: z.boolean(),
  /** How many ledgers a region has; more for a campaign that outgrows one. */
  shards: z.int().min(1).max(16),
  createdAt: IsoInstant,
})
export type Campaign = z.infer<typeof Campaign>

export const NewCampaign = z.object({
  name: Campaign.shape.name,
  slug: Slug.optional(),
  trafficSourceId: TrafficSourceId.nullable().default(null),
  destination: Destination,
  cost: CostModel.default({ kind: 'none' }),
  shards: Campaign.shape.shards.default(1),
})
export type NewCampaign = z.input<typeof NewCampaign>
