import { z } from 'zod'
import { isZone } from './zone.ts'

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** A moment: epoch milliseconds, UTC. Its names end in `At`: clickedAt, pulledAt. */
export const Instant = z.int().nonnegative()
export type Instant = z.infer<typeof Instant>

/** The same moment as the API says it: ISO 8601, UTC. */
export const IsoInstant = z.iso.datetime()
export type IsoInstant = z.infer<typeof IsoInstant>

/** An IANA zone, such as Europe/Malta. */
export const Zone = z
  .string()
  .refine(isZone, 'Not a time zone. Use an IANA name such as Europe/Malta.')
export type Zone = z.infer<typeof Zone>

/** A calendar day, 2026-03-29. It means nothing without the zone it is a day in. */
export const Day = z.iso.date('Not a day. Write it as 2026-03-29.')
export type Day = z.infer<typeof Day>
