import { z } from 'zod'
import { ConnectionId, FactId, OfferId, PullId } from './ids.ts'
import { Currency } from './money.ts'
import { Day, IsoInstant } from './time.ts'

/** One fetch of a report window, archived as it came. GET /api/v1/pulls, POST to pull now. */
export const Pull = z.object({
  id: PullId,
  connectionId: ConnectionId,
  /** Days of the platform, both included. */
  from: Day,
  to: Day,
  reason: z.enum(['schedule', 'person']),
  state: z.enum(['running', 'done', 'failed']),
  startedAt: IsoInstant,
  finishedAt: IsoInstant.nullable(),
  /** Where each reply is kept in the archive. */
  archiveKeys: z.array(z.string()),
  rows: z.int(),
  /** How many facts this pull added, changed and found gone. */
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  /** Why it failed, and what to do. */
  code: z.string().nullable(),
  message: z.string().nullable(),
  fix: z.string().nullable(),
})
export type Pull = z.infer<typeof Pull>

export const NewPull = z.object({
  connectionId: ConnectionId,
  from: Day.optional(),
  to: Day.optional(),
})
export type NewPull = z.infer<typeof NewPull>

/** What a platform may say of a day, in our words. Counts are counts, the rest are decimals. */
export const FACT_COUNTS = [
  'clicks',
  'uniqueClicks',
  'registrations',
  'firstDeposits',
  'deposits',
  'qualified',
] as const
export const FACT_AMOUNTS = [
  'firstDepositAmount',
  'depositAmount',
  'ggr',
  'ngr',
  'bonus',
  'fees',
  'chargebacks',
  'commissionCpa',
  'commissionRevShare',
  'commissionOther',
  'commissionTotal',
] as const
export type FactCount = (typeof FACT_COUNTS)[number]
export type FactAmount = (typeof FACT_AMOUNTS)[number]

/** Which of tracker, sub-id, click and player a row tells apart. Rows of two grains never add. */
export const Grain = z.enum(['tracker', 'sub-id', 'click', 'player'])
export type Grain = z.infer<typeof Grain>

/** One normalised row of the delayed layer, and when it was true to the platform. GET /api/v1/facts */
export const Fact = z.object({
  id: FactId,
  connectionId: ConnectionId,
  offerId: OfferId.nullable(),
  day: Day,
  brand: z.string(),
  tracker: z.string(),
  subId: z.string().nullable(),
  clickId: z.string().nullable(),
  player: z.string().nullable(),
  currency: Currency,
  grain: Grain,
  counts: z.partialRecord(z.enum(FACT_COUNTS), z.int()),
  amounts: z.partialRecord(z.enum(FACT_AMOUNTS), z.string()),
  knownAt: IsoInstant,
  supersededAt: IsoInstant.nullable(),
  pullId: PullId,
})
export type Fact = z.infer<typeof Fact>

/** A later pull said something else about a day. GET /api/v1/restatements */
export const Restatement = z.object({
  connectionId: ConnectionId,
  offerId: OfferId.nullable(),
  brand: z.string(),
  tracker: z.string(),
  day: Day,
  metric: z.enum([...FACT_COUNTS, ...FACT_AMOUNTS]),
  currency: Currency,
  was: z.string().nullable(),
  is: z.string().nullable(),
  seenAt: IsoInstant,
  pullId: PullId,
})
export type Restatement = z.infer<typeof Restatement>
