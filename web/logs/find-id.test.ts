import { expect, it } from 'vitest'
import type { Lookup, LookupItem } from '../../shared/lookup.ts'
import { placeOf } from './find-id.ts'

function found(kind: Lookup['kind'], ...items: Partial<LookupItem>[]): Lookup {
  return { kind, items: items as LookupItem[], isComplete: true }
}

it('stays in the log when it can show what was found', () => {
  const player = found('player', { log: 'conversions', id: 'cnv_1', clickId: 'c' })
  expect(placeOf(player, 'P 1', 'deliveries')).toBe('/deliveries?player=P+1')
  expect(placeOf(player, 'P 1', 'visits')).toBe('/conversions?player=P+1')
})

it('shows a transaction that was never matched among the postbacks', () => {
  const orphan = found('transaction', { log: 'postbacks', id: 'pbk_1', clickId: 'nobody' })
  expect(placeOf(orphan, 'T-1', 'conversions')).toBe('/postbacks?transactionId=T-1')
})

it('goes to the whole way of a click from where clicks are not filtered by their id', () => {
  const click = found('click', { log: 'clicks', id: 'abc', clickId: 'abc' })
  expect(placeOf(click, 'ABC', 'postbacks')).toBe('/postbacks?clickId=abc')
  expect(placeOf(click, 'ABC', 'clicks')).toBe('/clicks/abc')
})

it('goes to the one visit of a source click, or to all of them', () => {
  const visit = { log: 'visits', id: 'v' } as const
  expect(placeOf(found('source_click', visit), 'S', 'postbacks')).toBe('/clicks/v')
  expect(placeOf(found('source_click', visit, visit), 'S', 'clicks')).toBe(
    '/visits?sourceClickId=S',
  )
})

it('says so when there is nothing', () => {
  expect(placeOf(found(null), 'x', 'visits')).toBeNull()
})
