import { expect, it } from 'vitest'
import { daysOf } from './range.ts'
import { viewOf, withParams } from './view.ts'

const defaults = { zone: 'Europe/Malta', currency: 'EUR' }
// Already the 21st in Auckland, still the 20th in Malta.
const now = Date.parse('2026-11-20T12:00:00Z')

it('is the last seven days of the workspace until the URL says otherwise', () => {
  const view = viewOf({}, defaults, now)
  expect(view.days).toEqual({ from: '2026-11-14', to: '2026-11-20' })
  expect(view.params).toEqual({ zone: 'Europe/Malta', currency: 'EUR', clock: 'event', asOf: null })
})

it('cuts days in the zone that is asked for', () => {
  expect(viewOf({ zone: 'Pacific/Auckland', range: 'today' }, defaults, now).days.to).toBe(
    '2026-11-21',
  )
})

it('does not believe a URL that makes no sense', () => {
  const view = viewOf(
    { zone: 'Mars/Base', from: '2026-11-20', to: '2026-11-01', clock: 'x', asOf: 'then' },
    defaults,
    now,
  )
  expect(view).toMatchObject({ zone: 'Europe/Malta', range: '7d', clock: 'event', asOf: null })
})

it('knows months of every length', () => {
  const march = Date.parse('2026-03-31T12:00:00Z')
  expect(daysOf('last-month', march, 'UTC')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  expect(daysOf('month', march, 'UTC')).toEqual({ from: '2026-03-01', to: '2026-03-31' })
})

it('changes parts of a query and leaves the rest', () => {
  expect(withParams('/x?a=1&b=2', { a: null, c: '3' })).toBe('/x?b=2&c=3')
  expect(withParams('/x?a=1', { a: null })).toBe('/x')
})
