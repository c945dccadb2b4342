import { z } from 'zod'
import { HttpAddress, ParamName } from './address.ts'
import { NewCasino } from './casino.ts'
import { ConversionStatus } from './event-kind.ts'
import { CasinoId, ConnectionId, OfferId } from './ids.ts'
import { Currency } from './money.ts'
import { IsoInstant } from './time.ts'

/** What a postback's amount is: what the player paid in, or what we earn. */
export const AmountKind = z.enum(['deposit', 'commission'])
export type AmountKind = z.infer<typeof AmountKind>

/** One brokered deal: the technical source of truth for conversions and revenue. */
export const Offer = z.object({
  id: OfferId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  /** Names the offer in /go/{key}. */
  key: z.string(),
  casinoId: CasinoId,
  connectionId: ConnectionId.nullable(),
  /** The brand's name in the platform's report. */
  brand: z.string().trim().max(120).nullable(),
  /** The campaign or tracker in the platform's report; null takes every tracker of the brand. */
  tracker: z.string().trim().max(120).nullable(),
  /** Where a player is sent. Our click id is added to it. */
  trackingLink: HttpAddress,
  /** The parameter that carries our click id to the casino, such as visit_id. */
  clickIdParam: ParamName,
  /** A second parameter that carries the campaign's (or site's) slug; null adds none. */
  subIdParam: ParamName.nullable(),
  /** The secret in /postback/{postbackKey}. */
  postbackKey: z.string(),
  /** How the platform tells of its players: an id of /postback-presets. */
  postbackPreset: z.string().trim().max(40),
  /** What the casino calls an event, to what we call it: { dep1: 'first_deposit' }. */
  eventNames: z.record(z.string().max(60), z.string().max(40)),
  /** What the casino calls a status, to what we call it: { trash: 'rejected' }. */
  statusNames: z.record(z.string().max(60), ConversionStatus),
  /** What an amount without a currency is in. */
  currency: Currency,
  amountKind: AmountKind,
  createdAt: IsoInstant,
})
export type Offer = z.infer<typeof Offer>

export const NewOffer = z.object({
  name: Offer.shape.name,
  /** A new casino entry, made with the offer, or the id of one that is there. */
  casino: z.union([NewCasino, z.object({ id: CasinoId })]),
  connectionId: ConnectionId.nullable().default(null),
  brand: Offer.shape.brand.default(null),
  tracker: Offer.shape.tracker.default(null),
  trackingLink: HttpAddress,
  clickIdParam: ParamName.default('visit_id'),
  subIdParam: ParamName.nullable().default(null),
  postbackPreset: Offer.shape.postbackPreset.default('affilka'),
  eventNames: Offer.shape.eventNames.default({}),
  statusNames: Offer.shape.statusNames.default({}),
  currency: Currency.default('EUR'),
  amountKind: AmountKind.default('deposit'),
})
export type NewOffer = z.input<typeof NewOffer>
