import { z } from 'zod'
import { HttpAddress, ParamName } from './address.ts'
import { EventKind } from './event-kind.ts'
import { TrafficSourceId } from './ids.ts'
import { Currency } from './money.ts'
import { IsoInstant } from './time.ts'

/** One value the source fills in on our tracking link: ?zone={zoneid}. */
export const Token = z.object({
  param: ParamName,
  macro: z.string().trim().max(80),
  name: z.string().trim().max(60),
})
export type Token = z.infer<typeof Token>

/** How the source is told of a conversion. */
export const SourcePostback = z.object({
  /**
   * Its address with our macros: {sourceClickId} {payout} {currency} {event} {goal}
   * {conversionId}.
   */
  url: HttpAddress,
  /** Which events are told, and what the source calls each: { first_deposit: '1' }. */
  goals: z.partialRecord(EventKind, z.string().max(60)),
  /** An answer is a success only in this range, with this text, and without that one. */
  successStatus: z.object({ from: z.int(), until: z.int() }).default({ from: 200, until: 300 }),
  successText: z.string().max(200).nullable().default(null),
  failureText: z.string().max(200).nullable().default(null),
})
export type SourcePostback = z.infer<typeof SourcePostback>

/** Where traffic is bought. */
export const TrafficSource = z.object({
  id: TrafficSourceId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  /** The template it was made from, or custom. */
  template: z.string().max(40),
  /** Carries the source's own click id, kept in our ledger and sent back with a conversion. */
  clickId: Token,
  /** Carries what the click cost, as a decimal; null when the source does not say. */
  cost: Token.nullable(),
  costCurrency: Currency,
  tokens: z.array(Token).max(20),
  postback: SourcePostback.nullable(),
  createdAt: IsoInstant,
})
export type TrafficSource = z.infer<typeof TrafficSource>

export const NewTrafficSource = z.object({
  name: TrafficSource.shape.name,
  template: TrafficSource.shape.template.default('custom'),
  clickId: Token,
  cost: Token.nullable().default(null),
  costCurrency: Currency.default('USD'),
  tokens: TrafficSource.shape.tokens.default([]),
  postback: SourcePostback.nullable().default(null),
})
export type NewTrafficSource = z.input<typeof NewTrafficSource>

/** What a source sells, in the order in which templates are listed. */
export const SourceGroup = z.enum([
  'social',
  'search',
  'native',
  'push',
  'pop',
  'display',
  'telegram',
  'other',
])
export type SourceGroup = z.infer<typeof SourceGroup>

/** GET /api/v1/traffic-source-templates: what a new source can start from. */
export const TrafficSourceTemplate = NewTrafficSource.extend({
  template: z.string(),
  help: z.string(),
  group: SourceGroup.optional(),
})
export type TrafficSourceTemplate = z.infer<typeof TrafficSourceTemplate>
