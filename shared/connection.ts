import { z } from 'zod'
import { ConnectionId, PullId } from './ids.ts'
import { Currency } from './money.ts'
import { Day, IsoInstant, Zone } from './time.ts'

export const PlatformId = z.enum(['affilka'])
export type PlatformId = z.infer<typeof PlatformId>

/** Our account on one affiliate platform. Settings are the platform's own, secrets left out. */
export const Connection = z.object({
  id: ConnectionId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  platform: PlatformId,
  /** As the platform's settings schema says; a secret reads as null once it is set. */
  settings: z.record(z.string(), z.unknown()),
  /** The zone the platform closes its days in. */
  zone: Zone,
  /** The currency it reports in when a row does not say. */
  currency: Currency,
  /** For how many days after a day the platform may still change it. */
  restatesDays: z.int().min(0).max(120),
  /** The hour of the platform's zone after which yesterday is expected, 0 to 23. */
  reportsAfterHour: z.int().min(0).max(23),
  createdAt: IsoInstant,
})
export type Connection = z.infer<typeof Connection>

export const NewConnection = z.object({
  name: Connection.shape.name,
  platform: PlatformId,
  settings: Connection.shape.settings,
  zone: Zone.default('UTC'),
  currency: Currency.default('EUR'),
  restatesDays: Connection.shape.restatesDays.default(35),
  reportsAfterHour: Connection.shape.reportsAfterHour.default(6),
})
export type NewConnection = z.input<typeof NewConnection>

/** GET /api/v1/platforms: what can be connected, with the fields of its settings form. */
export const PlatformDescription = z.object({
  id: PlatformId,
  name: z.string(),
  zone: Zone,
  restatesDays: z.int(),
  fields: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      help: z.string(),
      kind: z.enum(['text', 'address', 'secret']),
      required: z.boolean(),
      placeholder: z.string(),
    }),
  ),
})
export type PlatformDescription = z.infer<typeof PlatformDescription>

/** GET /api/v1/reports/freshness, a row per connection. */
export const Freshness = z.object({
  connectionId: ConnectionId,
  name: z.string(),
  platform: PlatformId,
  zone: Zone,
  /** The last day the platform has reported whole. */
  reportedThrough: Day.nullable(),
  /** The last day it may no longer change. */
  settledThrough: Day.nullable(),
  /** When the next day is expected. */
  nextExpectedAt: IsoInstant,
  isOverdue: z.boolean(),
  lastGoodPullAt: IsoInstant.nullable(),
  lastPull: z
    .object({
      id: PullId,
      state: z.enum(['running', 'done', 'failed']),
      at: IsoInstant,
      message: z.string().nullable(),
      fix: z.string().nullable(),
    })
    .nullable(),
})
export type Freshness = z.infer<typeof Freshness>
