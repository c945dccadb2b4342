import { addDays, dayOf } from '../../../shared/zone.ts'

export const RANGES = {
  today: 'Today',
  yesterday: 'Yesterday',
  '7d': 'Last 7 days',
  '14d': 'Last 14 days',
  '30d': 'Last 30 days',
  month: 'This month',
  'last-month': 'Last month',
} as const
export type RangeName = keyof typeof RANGES

/** Days, both included, in the report's zone. */
export type Days = { from: string; to: string }

export function isRangeName(text: string): text is RangeName {
  return Object.hasOwn(RANGES, text)
}

export function daysOf(range: RangeName, now: number, zone: string): Days {
  const today = dayOf(now, zone)
  const monthStart = `${today.slice(0, 8)}01`
  const lastOfBefore = addDays(monthStart, -1)
  switch (range) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) }
    case '7d':
      return { from: addDays(today, -6), to: today }
    case '14d':
      return { from: addDays(today, -13), to: today }
    case '30d':
      return { from: addDays(today, -29), to: today }
    case 'month':
      return { from: monthStart, to: today }
    case 'last-month':
      return { from: `${lastOfBefore.slice(0, 8)}01`, to: lastOfBefore }
  }
}
