import { AppError } from '../../shared/errors.ts'
import { addDays, daysBetween } from '../../shared/zone.ts'
import type { DayWindow } from '../connectors/connector.ts'

/** What a new connection is asked for at least, so that its first report is not empty. */
const BACKFILL_DAYS = 31
/** For how long after a month's end the whole of it is asked for again. */
const MONTH_CLOSE_DAYS = 5
const WINDOW_DAYS_MAX = 400

/**
 * The days that may have changed since we last looked: back to what the platform could still
 * restate then, the whole last month for some days after it closed, and today as far as it is.
 */
export function dueWindow(
  today: string,
  restatesDays: number,
  lastGoodDay: string | null,
): DayWindow {
  const firstSight = addDays(today, -Math.max(restatesDays, BACKFILL_DAYS))
  const from =
    lastGoodDay === null ? firstSight : addDays(earlier(lastGoodDay, today), -restatesDays)
  const reached = isMonthClosing(today) ? earlier(from, startOfLastMonth(today)) : from
  return { from: later(reached, addDays(today, 1 - WINDOW_DAYS_MAX)), to: today }
}

/** The days a person asks for; a day that has not begun cannot be. */
export function askedWindow(
  asked: { from?: string | undefined; to?: string | undefined },
  due: DayWindow,
): DayWindow {
  const to = asked.to ?? due.to
  const from = asked.from ?? earlier(due.from, to)
  if (to > due.to) throw refused('to', `${to} has not begun for this platform.`)
  if (from > to) throw refused('from', `${from} is after ${to}.`)
  if (from < addDays(to, 1 - WINDOW_DAYS_MAX)) {
    throw refused('from', `Ask for ${WINDOW_DAYS_MAX} days at most.`)
  }
  return { from, to }
}

/**
 * In pieces a platform answers. Today is one of its own: it changes while it is being read, and
 * should not take the days before it along.
 */
export function splitWindow(
  { from, to }: DayWindow,
  daysPerRequest: number,
  today: string,
): DayWindow[] {
  if (from < to && to === today) {
    const past = splitWindow({ from, to: addDays(today, -1) }, daysPerRequest, today)
    return [...past, { from: today, to: today }]
  }
  const starts = daysBetween(from, to).filter((_, at) => at % daysPerRequest === 0)
  return starts.map((start) => ({
    from: start,
    to: earlier(addDays(start, daysPerRequest - 1), to),
  }))
}

export function covers(window: DayWindow, other: DayWindow): boolean {
  return window.from <= other.from && window.to >= other.to
}

function isMonthClosing(today: string): boolean {
  return Number(today.slice(8)) <= MONTH_CLOSE_DAYS
}

function startOfLastMonth(today: string): string {
  const lastOfLastMonth = addDays(`${today.slice(0, 7)}-01`, -1)
  return `${lastOfLastMonth.slice(0, 7)}-01`
}

function earlier(left: string, right: string): string {
  return left < right ? left : right
}

function later(left: string, right: string): string {
  return left > right ? left : right
}

function refused(field: string, message: string): AppError {
  return new AppError('invalid_input', `${field}: ${message}`, { field })
}
