import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, daysBetween, hourOfDay, isZone, startOfDay, weekdayOf } from './zone.ts'

const ZONES = [
  'UTC',
  'Europe/Malta',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Beirut',
]

it('gives one instant a different day in each zone', () => {
  const instant = Date.UTC(2026, 2, 28, 23, 30)
  expect(dayOf(instant, 'UTC')).toBe('2026-03-28')
  expect(dayOf(instant, 'Europe/Malta')).toBe('2026-03-29')
  expect(dayOf(instant, 'America/Los_Angeles')).toBe('2026-03-28')
  expect(hourOfDay(instant, 'Europe/Malta')).toBe(0)
})

describe('startOfDay', () => {
  it('knows days of 23 and 25 hours', () => {
    const hours = (day: string, zone: string) =>
      (startOfDay(addDays(day, 1), zone) - startOfDay(day, zone)) / 3_600_000
    expect(hours('2026-03-29', 'Europe/Malta')).toBe(23)
    expect(hours('2026-10-25', 'Europe/Malta')).toBe(25)
    expect(hours('2026-04-05', 'Australia/Lord_Howe')).toBe(24.5)
  })

  it('is the first instant of its day, in any zone and on any day', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const start = startOfDay(day, zone)
        expect(dayOf(start, zone)).toBe(day)
        expect(dayOf(start - 1, zone) < day).toBe(true)
        expect(start % 900_000).toBe(0)
      }),
      { numRuns: 500 },
    )
  })
})

it('counts days with both ends', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ])
  expect(daysBetween('2026-03-02', '2026-03-01')).toEqual([])
})

it('knows the day of the week where it is asked', () => {
  // Late on a Sunday in UTC it is Monday in Malta already.
  const at = Date.UTC(2026, 5, 14, 23)
  expect(weekdayOf(at, 'UTC')).toBe(0)
  expect(weekdayOf(at, 'Europe/Malta')).toBe(1)
})

it('knows zones by their IANA names only', () => {
  expect(isZone('Europe/Malta')).toBe(true)
  expect(isZone('Malta time')).toBe(false)
  expect(isZone('')).toBe(false)
})
