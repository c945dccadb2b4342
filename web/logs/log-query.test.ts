import { expect, it } from 'vitest'
import { logQuery } from './log-query.ts'
import { sharedFilters } from './logs.ts'

const view = { days: { from: '2026-03-28', to: '2026-03-29' }, zone: 'Europe/Malta' }

it('asks only for what the log can be narrowed to', () => {
  const query = logQuery('visits', { country: 'DE', player: 'P-1', range: '7d' }, view)
  expect(query).toMatchObject({ country: 'DE' })
  expect(query).not.toHaveProperty('player')
})

it('asks for whole days of the zone, over the night the clocks change', () => {
  expect(logQuery('clicks', { time: 'days' }, view)).toMatchObject({
    from: '2026-03-27T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  })
  expect(logQuery('clicks', { time: '2026-03-29T10:00:00Z' }, view)).toMatchObject({
    from: '2026-03-29T10:00:00.000Z',
  })
  expect(logQuery('clicks', { time: 'some day' }, view)).not.toHaveProperty('from')
})

it('takes to another log what that one knows too', () => {
  const query = { player: 'P-1', verdict: 'accepted', id: 'pbk_1', offerId: 'off_1' }
  expect(sharedFilters('postbacks', 'deliveries', query)).toEqual({
    player: 'P-1',
    offerId: 'off_1',
  })
  expect(sharedFilters('postbacks', 'clicks', query)).toEqual({ offerId: 'off_1' })
})
