import { z } from 'zod'
import { ParamName } from './address.ts'
import { ConversionStatus, EventKind } from './event-kind.ts'
import { Currency } from './money.ts'
import { AmountKind, Offer } from './offer.ts'

/** One address to paste at a platform: {origin}/postback/{key}?{query}. */
export const PresetAddress = z.object({
  /** null when one address tells of every event, and the platform names it. */
  event: EventKind.nullable(),
  label: z.string(),
  /** Our parameters with the platform's macros. */
  query: z.string(),
})
export type PresetAddress = z.infer<typeof PresetAddress>

/** How an affiliate platform tells of its players. GET /api/v1/postback-presets */
export const PostbackPreset = z.object({
  id: z.string(),
  name: z.string(),
  /** Programs known to run on it, to be found by. */
  programs: z.array(z.string()),
  /** Carries our click id on the tracking link. */
  linkParam: ParamName,
  urls: z.array(PresetAddress),
  /** The platform's words, where it sends its own; what they mean to us. */
  eventNames: Offer.shape.eventNames,
  statusNames: z.record(z.string().max(60), ConversionStatus),
  amountKind: AmountKind,
  /** Of amounts that come without one; null where it is the account's and has to be asked. */
  currency: Currency.nullable(),
  notes: z.array(z.string()),
})
export type PostbackPreset = z.infer<typeof PostbackPreset>
