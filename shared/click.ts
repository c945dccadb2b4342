import { z } from 'zod'
import { CampaignId, ClickId, OfferId, SiteId, TrafficSourceId } from './ids.ts'
import { MoneyText } from './money.ts'
import { Conversion, Delivery, Postback } from './postback.ts'
import { IsoInstant } from './time.ts'

const Arrival = z.object({
  id: ClickId,
  at: IsoInstant,
  campaignId: CampaignId.nullable(),
  siteId: SiteId.nullable(),
  trafficSourceId: TrafficSourceId.nullable(),
  country: z.string().nullable(),
  device: z.enum(['desktop', 'phone', 'tablet', 'other']),
  /** Why it is thought not to be a person, or null. */
  botReason: z.string().nullable(),
})

/** An arrival on a tracking link or site. GET /api/v1/visits */
export const Visit = Arrival.extend({
  sourceClickId: z.string().nullable(),
  tokens: z.record(z.string(), z.string()),
  cost: MoneyText.nullable(),
  /** Parameters that arrived as the macro's own text: the source did not fill them in. */
  unexpanded: z.array(z.string()),
  referrer: z.string().nullable(),
  userAgent: z.string(),
})
export type Visit = z.infer<typeof Visit>

/** A departure to a casino. GET /api/v1/clicks */
export const Click = Arrival.extend({
  visitId: ClickId.nullable(),
  offerId: OfferId,
  /** Which place on the page it was clicked at, counted from 1; null for a direct campaign. */
  position: z.int().nullable(),
})
export type Click = z.infer<typeof Click>

/** One click's whole way: GET /api/v1/clicks/{id} */
export const Journey = z.object({
  id: ClickId,
  /** What the id itself says, even if the row was never written. */
  said: z.object({
    at: IsoInstant,
    offerId: OfferId.nullable(),
    campaignId: CampaignId.nullable(),
    siteId: SiteId.nullable(),
  }),
  visit: Visit.nullable(),
  click: Click.nullable(),
  postbacks: z.array(Postback),
  conversions: z.array(Conversion),
  deliveries: z.array(Delivery),
})
export type Journey = z.infer<typeof Journey>
