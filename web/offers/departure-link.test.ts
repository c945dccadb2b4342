import { expect, test } from 'vitest'
import { departureLink } from './departure-link.ts'

const offer = {
  trackingLink: 'https://track.casino.example/?btag=90211_DE&visit_id=old#join',
  clickIdParam: 'visit_id',
  subIdParam: 'sub_id',
}

test('carries our click id and the sub-id, in place of what was there', () => {
  expect(departureLink(offer, 'abc123', 'summer-push')).toBe(
    'https://track.casino.example/?btag=90211_DE&visit_id=abc123&sub_id=summer-push#join',
  )
})

test('adds no sub-id where the platform takes none', () => {
  expect(departureLink({ ...offer, subIdParam: null }, 'abc123', 'summer-push')).toBe(
    'https://track.casino.example/?btag=90211_DE&visit_id=abc123#join',
  )
})
