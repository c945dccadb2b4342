import { z } from 'zod'
import { ParamName, Slug } from './address.ts'
import { Destination } from './destination.ts'
import { CampaignId, TrafficSourceId } from './ids.ts'
import { MoneyText } from './money.ts'
import { RulePaths } from './routing.ts'
import { IsoInstant } from './time.ts'

/** What a visit costs: nothing known, a fixed price, or what the source's cost token says. */
export const CostModel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('cpc'), price: MoneyText }),
  z.object({ kind: z.literal('token') }),
])
export type CostModel = z.infer<typeof CostModel>

/** How a visitor is sent on; `meta` is a page of one moment that tells the next one no referrer. */
export const RedirectKind = z.enum(['302', '307', 'meta'])
export type RedirectKind = z.infer<typeof RedirectKind>

/** `v` and `preview` mean something on the address of a site. */
const PassedParam = ParamName.refine(
  (name) => !['v', 'preview'].includes(name.toLowerCase()),
  'v and preview are names that sites use themselves.',
)

/** The attribution container: one traffic source, one tracking link, and where it leads. */
export const Campaign = z.object({
  id: CampaignId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  slug: Slug,
  trafficSourceId: TrafficSourceId.nullable(),
  /** For whoever no path is for. */
  destination: Destination,
  paths: RulePaths,
  /** Parameters of the tracking link that go along to the site or the offer. */
  passThrough: z.array(PassedParam).max(20),
  redirect: RedirectKind,
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
  paths: RulePaths.default([]),
  passThrough: Campaign.shape.passThrough.default([]),
  redirect: RedirectKind.default('302'),
  cost: CostModel.default({ kind: 'none' }),
  shards: Campaign.shape.shards.default(1),
})
export type NewCampaign = z.input<typeof NewCampaign>
