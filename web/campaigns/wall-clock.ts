import { offsetMs } from '../../shared/zone.ts'

/** An instant as clocks in a zone show it: 2026-03-29T08:00, the way inputs write it. */
export function toWallClock(instant: string, zone: string): string {
  const at = Date.parse(instant)
  return new Date(at + offsetMs(at, zone)).toISOString().slice(0, 16)
}

/** The instant that clocks in a zone show so; where they jump over it, the moment after. */
export function fromWallClock(text: string, zone: string): string | null {
  const asIfUtc = Date.parse(`${text}Z`)
  if (Number.isNaN(asIfUtc)) return null
  const guess = asIfUtc - offsetMs(asIfUtc, zone)
  return new Date(asIfUtc - offsetMs(guess, zone)).toISOString()
}
