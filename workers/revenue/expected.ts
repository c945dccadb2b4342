import type { Connection } from '../../shared/connection.ts'
import { HOUR_MS } from '../../shared/time.ts'
import { addDays, dayOf, offsetMs, startOfDay } from '../../shared/zone.ts'

type Hours = Pick<Connection, 'zone' | 'reportsAfterHour'>

/** When a platform is expected to have reported a day: the next day, at its hour. */
export function expectedAt(day: string, { zone, reportsAfterHour }: Hours): number {
  const start = startOfDay(addDays(day, 1), zone)
  const at = start + reportsAfterHour * HOUR_MS
  // On a day on which the clocks change, the hour by the clock is not that many hours later.
  return at - (offsetMs(at, zone) - offsetMs(start, zone))
}

/** The last time a report fell due, whichever day it was of. */
export function lastExpectedAt(now: number, hours: Hours): number {
  const yesterday = addDays(dayOf(now, hours.zone), -1)
  const at = expectedAt(yesterday, hours)
  return at <= now ? at : expectedAt(addDays(yesterday, -1), hours)
}
