import { expect, it } from 'vitest'
import type { Restatement } from '../../shared/pull.ts'
import { restatedText } from './restated.ts'

const one = {
  offerId: 'off_1',
  connectionId: 'con_1',
  brand: 'Lucky Star',
  day: '2026-11-18',
  currency: 'EUR',
  metric: 'commissionTotal',
  was: '481.38',
  is: '472.04',
  seenAt: '2026-11-20T06:10:00Z',
} as unknown as Restatement

it('says what a figure was, is, and when that was seen', () => {
  const said = restatedText(
    { group: { day: '2026-11-18' } },
    'commissionTotal',
    [one],
    'Europe/Malta',
  )
  expect(said).toBe('Was 481.38, is 472.04 (Lucky Star, Wed 18 Nov), seen 20 Nov, 07:10.')
})

it('speaks of profit through the commission it is made of, and of no other day or offer', () => {
  expect(restatedText({ group: {} }, 'profit', [one], 'UTC')).toContain('Was 481.38')
  expect(restatedText({ group: { day: '2026-11-19' } }, 'profit', [one], 'UTC')).toBeUndefined()
  expect(restatedText({ group: { offer: 'off_2' } }, 'profit', [one], 'UTC')).toBeUndefined()
  expect(restatedText({ group: {} }, 'ngr', [one], 'UTC')).toBeUndefined()
})
