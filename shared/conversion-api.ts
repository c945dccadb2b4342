import { z } from 'zod'
import { EventKind } from './event-kind.ts'
import { Currency } from './money.ts'

/** Sources that take conversions as a request of their own instead of a postback address. */
export const ConversionApiId = z.enum([
  'meta',
  'google-ads',
  'tiktok',
  'microsoft',
  'snapchat',
  'x',
  'kwai',
  'bigo',
])
export type ConversionApiId = z.infer<typeof ConversionApiId>

/** What a source is told a conversion is worth. */
export const ValueRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** What the casino said. */
  z.object({ kind: z.literal('amount') }),
  /** Always this, also when the casino said nothing. */
  z.object({
    kind: z.literal('fixed'),
    amount: z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, 'Not an amount. Write it as 60.00.'),
    currency: Currency,
  }),
  /** A part of what the casino said. */
  z.object({
    kind: z.literal('percent'),
    percent: z.string().regex(/^\d{1,4}(\.\d{1,4})?$/, 'Not a percentage. Write it as 30 or 12.5.'),
  }),
])
export type ValueRule = z.infer<typeof ValueRule>

/** How a source with a conversion API is told of conversions. */
export const SourceConversionApi = z.object({
  api: ConversionApiId,
  /** By the names of the API's fields. A secret reads as null; written as null it stays as it is. */
  settings: z.record(z.string().max(40), z.string().trim().max(4000).nullable()),
  /** Which events are told, and what the source calls each: { first_deposit: 'Purchase' }. */
  events: z.partialRecord(EventKind, z.string().trim().min(1).max(100)),
  value: ValueRule.default({ kind: 'amount' }),
})
export type SourceConversionApi = z.infer<typeof SourceConversionApi>

/** GET /api/v1/conversion-apis: what can be connected, with the fields of its settings form. */
export const ConversionApiDescription = z.object({
  id: ConversionApiId,
  name: z.string(),
  help: z.string(),
  /** Carries the source's click id on our tracking link. */
  clickIdParam: z.string(),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      help: z.string(),
      kind: z.enum(['text', 'secret', 'choice']),
      required: z.boolean(),
      /** Of a choice only. */
      options: z.array(z.string()),
    }),
  ),
  /** Names the source suggests for each event; none where they are made in the account. */
  events: z.partialRecord(EventKind, z.array(z.string())),
  /** An older event (or click) is not taken; null when the source does not say. */
  maxAgeMs: z.int().nullable(),
  ageFrom: z.enum(['event', 'click']),
  /** How it can be tried out: without counting, only with a test code, or not without counting. */
  test: z.enum(['apart', 'by-code', 'counts']),
  /** False: what is sent twice may be counted twice. */
  knowsRepeats: z.boolean(),
})
export type ConversionApiDescription = z.infer<typeof ConversionApiDescription>
