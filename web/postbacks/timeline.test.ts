import { expect, it } from 'vitest'
import type { Journey } from '../../shared/click.ts'
import { timelineOf } from './timeline.ts'

const at = (minute: number) => `2026-11-20T10:0${minute}:00.000Z`
const journey = {
  visit: { id: 'v', at: at(0), country: 'DE', device: 'phone', referrer: null, botReason: null },
  click: { id: 'c', at: at(1), position: 2 },
  postbacks: [
    {
      id: 'p',
      receivedAt: at(3),
      event: 'first_deposit',
      verdict: { code: 'accepted', reason: 'New.' },
    },
  ],
  conversions: [
    { id: 'n', receivedAt: at(3), event: 'first_deposit', status: 'approved', amount: null },
  ],
  deliveries: [{ id: 'd', createdAt: at(3), state: 'failed', url: 'https://x', attempts: [] }],
} as unknown as Journey

it('tells the way of a click in the order it went', () => {
  const kinds = timelineOf(journey).map(({ kind }) => kind)
  expect(kinds).toEqual(['visit', 'click', 'postback', 'conversion', 'delivery'])
})

it('tells of a postback whose click is not there', () => {
  const steps = timelineOf({
    ...journey,
    visit: null,
    click: null,
    conversions: [],
    deliveries: [],
  })
  expect(steps.map(({ title }) => title)).toEqual(['Postback: first deposit'])
})
