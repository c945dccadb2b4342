import { expect, test } from 'vitest'
import { fromWallClock, toWallClock } from './wall-clock.ts'

test.each([
  ['2026-03-29T01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['2026-07-01T00:00', 'America/New_York', '2026-07-01T04:00:00.000Z'],
  ['2026-11-20T12:15', 'Asia/Kathmandu', '2026-11-20T06:30:00.000Z'],
])('%s in %s is %s, there and back', (text, zone, instant) => {
  expect(fromWallClock(text, zone)).toBe(instant)
  expect(toWallClock(instant, zone)).toBe(text)
})

test('an empty input is no moment', () => {
  expect(fromWallClock('', 'UTC')).toBeNull()
})
