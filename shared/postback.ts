import { z } from 'zod'
import { ConversionStatus, EventKind } from './event-kind.ts'
import {
  CampaignId,
  ClickId,
  ConversionId,
  DeliveryId,
  OfferId,
  PostbackId,
  SiteId,
  TrafficSourceId,
} from './ids.ts'
import { MoneyText } from './money.ts'
import { AmountKind } from './offer.ts'
import { IsoInstant } from './time.ts'

export const VerdictCode = z.enum([
  'accepted',
  'duplicate',
  'status_changed',
  'unknown_click',
  'unexpanded_macro',
  'event_not_mapped',
  'status_not_mapped',
  'bad_amount',
])
export type VerdictCode = z.infer<typeof VerdictCode>

/** What became of a postback, why, and what to do about it. */
export const Verdict = z.object({
  code: VerdictCode,
  reason: z.string(),
  fix: z.string().nullable(),
})
export type Verdict = z.infer<typeof Verdict>

/** A postback as it came, and what it was judged to be. GET /api/v1/postbacks */
export const Postback = z.object({
  id: PostbackId,
  offerId: OfferId,
  receivedAt: IsoInstant,
  method: z.string(),
  /** Query and body together, as names and texts. */
  params: z.record(z.string(), z.string()),
  address: z.string().nullable(),
  /** null until it is judged, which is a moment after it is kept. */
  verdict: Verdict.nullable(),
  clickId: z.string().nullable(),
  event: EventKind.nullable(),
  player: z.string().nullable(),
  transactionId: z.string().nullable(),
  amount: MoneyText.nullable(),
  conversionId: ConversionId.nullable(),
})
export type Postback = z.infer<typeof Postback>

/** GET /api/v1/conversions */
export const Conversion = z.object({
  id: ConversionId,
  offerId: OfferId,
  campaignId: CampaignId.nullable(),
  siteId: SiteId.nullable(),
  clickId: ClickId,
  event: EventKind,
  status: ConversionStatus,
  player: z.string().nullable(),
  transactionId: z.string().nullable(),
  amount: MoneyText.nullable(),
  amountKind: AmountKind,
  clickedAt: IsoInstant,
  /** When the platform says it happened, else when we heard of it. */
  occurredAt: IsoInstant,
  receivedAt: IsoInstant,
  statusHistory: z.array(z.object({ status: ConversionStatus, at: IsoInstant })),
})
export type Conversion = z.infer<typeof Conversion>

/** A conversion told to a traffic source. GET /api/v1/deliveries */
export const Delivery = z.object({
  id: DeliveryId,
  offerId: OfferId,
  conversionId: ConversionId,
  trafficSourceId: TrafficSourceId,
  event: EventKind,
  state: z.enum(['waiting', 'delivered', 'failed']),
  /** With secrets left out. */
  url: z.string(),
  createdAt: IsoInstant,
  nextAttemptAt: IsoInstant.nullable(),
  attempts: z.array(
    z.object({ at: IsoInstant, status: z.int().nullable(), answer: z.string(), ok: z.boolean() }),
  ),
})
export type Delivery = z.infer<typeof Delivery>
