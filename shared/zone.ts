// Days and zones without zod, for the hot path. A day is a text such as 2026-03-29.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

export function isZone(name: string): boolean {
  try {
    formatOf(name)
    return name !== ''
  } catch {
    return false
  }
}

function wallClock(at: number, zone: string): Record<string, string> {
  return Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
}

/** The day an instant falls on in a zone. */
export function dayOf(at: number, zone: string): string {
  const { year, month, day } = wallClock(at, zone)
  return `${year!.padStart(4, '0')}-${month}-${day}`
}

/** The hour of the day, 0 to 23, in a zone. */
export function hourOfDay(at: number, zone: string): number {
  return Number(wallClock(at, zone).hour)
}

/** The day of the week in a zone: 0 is Sunday. */
export function weekdayOf(at: number, zone: string): number {
  return new Date(`${dayOf(at, zone)}T00:00:00Z`).getUTCDay()
}

/** How far a zone's clocks are ahead of UTC at an instant. */
export function offsetMs(at: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(at, zone)
  const asIfUtc = Date.UTC(+year!, +month! - 1, +day!, +hour!, +minute!, +second!)
  return asIfUtc - (at - (at % 1000))
}

/**
 * The first instant of a day in a zone. Where clocks jump over midnight it is the first instant
 * there is, and where midnight happens twice it is the first one.
 */
export function startOfDay(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const guesses = [midnight - 86_400_000, midnight, midnight + 86_400_000].map(
    (at) => midnight - offsetMs(at, zone),
  )
  const starts = guesses.filter((at) => dayOf(at, zone) === day && dayOf(at - 1, zone) !== day)
  if (starts.length > 0) return Math.min(...starts)
  // Midnight does not exist on this day: walk to the first quarter hour that does.
  let at = Math.min(...guesses) - 3 * 3_600_000
  while (dayOf(at, zone) < day) at += 900_000
  return at
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Both ends included; empty when they are the wrong way round. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
