import { expect, it } from 'vitest'
import { drillHref } from './drill.ts'

it('goes from a day to the campaigns of that day', () => {
  const row = { group: { day: '2026-11-18' } }
  expect(drillHref('/reports/site?range=30d&zone=UTC&groupBy=day', row, ['day'])).toBe(
    '/reports/site?range=30d&zone=UTC&groupBy=campaign&from=2026-11-18&to=2026-11-18',
  )
})

it('goes on to what is not fixed yet', () => {
  const url = '/reports/site?from=2026-11-18&to=2026-11-18&groupBy=campaign'
  expect(drillHref(url, { group: { campaign: 'cmp_1' } }, ['campaign'])).toContain('groupBy=offer')
  const next = '/reports/site?groupBy=campaign'
  expect(drillHref(next, { group: { campaign: 'cmp_1' } }, ['campaign'])).toContain(
    'groupBy=offer&campaignId=cmp_1',
  )
})

it('stays where a row is of nothing that can be filtered by', () => {
  expect(drillHref('/reports/site', { group: { campaign: null } }, ['campaign'])).toBeNull()
  expect(drillHref('/reports/site', { group: { country: 'DE' } }, ['country'])).toBeNull()
})
