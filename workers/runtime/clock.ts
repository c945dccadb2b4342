import type { Instant } from '../../shared/time.ts'

// The only place where time enters the product. A test holds that nothing else asks for it.
let offsetMs = 0

export function now(): Instant {
  return Date.now() + offsetMs
}

/** When the platform should wake a Durable Object: alarms run on its clock, never on a set one. */
export function alarmIn(delayMs: number): number {
  return Date.now() + delayMs
}

/** The platform's own time: for leases and backoff, which must pass even while history is lived. */
export function machineNow(): Instant {
  return Date.now()
}

/** Lets time run on from an instant; null puts it back. Reached only through dev-clock.ts. */
export function setNow(instant: Instant | null): void {
  offsetMs = instant === null ? 0 : instant - Date.now()
}
