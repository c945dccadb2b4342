import { z } from 'zod'
import { EventKind } from './event-kind.ts'
import { CampaignId, OfferId } from './ids.ts'
import { MoneyText } from './money.ts'
import { IsoInstant } from './time.ts'

/** What a text was found to be the id of. */
export const LookupKind = z.enum([
  'click',
  'visit',
  'transaction',
  'player',
  'source_click',
  'postback',
  'conversion',
])
export type LookupKind = z.infer<typeof LookupKind>

/** A row of a log that has the id. */
export const LookupItem = z.object({
  log: z.enum(['visits', 'clicks', 'postbacks', 'conversions']),
  id: z.string(),
  at: IsoInstant,
  clickId: z.string().nullable(),
  offerId: OfferId.nullable(),
  campaignId: CampaignId.nullable(),
  event: EventKind.nullable(),
  amount: MoneyText.nullable(),
})
export type LookupItem = z.infer<typeof LookupItem>

/** GET /api/v1/lookup?q= */
export const Lookup = z.object({
  /** null when nothing has the id. */
  kind: LookupKind.nullable(),
  /** Newest first. */
  items: z.array(LookupItem),
  /** false when there was more to look through than one question may: older visits. */
  isComplete: z.boolean(),
})
export type Lookup = z.infer<typeof Lookup>
