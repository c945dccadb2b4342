import { expect, it } from 'vitest'
import { expectedAt, lastExpectedAt } from './expected.ts'

const iso = (at: number) => new Date(at).toISOString()

it.each([
  ['2026-03-27', 'UTC', 6, '2026-03-28T06:00:00.000Z'],
  ['2026-03-27', 'Europe/Malta', 6, '2026-03-28T05:00:00.000Z'],
  // The night in which the clocks go forward, and the one in which they go back.
  ['2026-03-28', 'Europe/Malta', 6, '2026-03-29T04:00:00.000Z'],
  ['2026-10-24', 'Europe/Malta', 6, '2026-10-25T05:00:00.000Z'],
  ['2026-03-27', 'Asia/Kathmandu', 0, '2026-03-27T18:15:00.000Z'],
  ['2026-03-27', 'Pacific/Kiritimati', 9, '2026-03-27T19:00:00.000Z'],
])('expects %s of %s at %i o’clock the next day', (day, zone, reportsAfterHour, at) => {
  expect(iso(expectedAt(day, { zone, reportsAfterHour }))).toBe(at)
})

it('knows when a report last fell due', () => {
  const hours = { zone: 'Europe/Malta', reportsAfterHour: 6 }
  const at = (text: string) => iso(lastExpectedAt(Date.parse(text), hours))
  expect(at('2026-03-28T04:59:59Z')).toBe('2026-03-27T05:00:00.000Z')
  expect(at('2026-03-28T05:00:00Z')).toBe('2026-03-28T05:00:00.000Z')
  expect(at('2026-03-28T23:30:00Z')).toBe('2026-03-28T05:00:00.000Z')
})
