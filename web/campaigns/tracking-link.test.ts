import { expect, test } from 'vitest'
import { trackingLink } from './tracking-link.ts'

const PROPELLER = {
  clickId: { param: 'visitor_id', macro: '${SUBID}', name: 'Click id' },
  cost: { param: 'cost', macro: '{cost}', name: 'Cost' },
  tokens: [
    { param: 'zone', macro: '{zoneid}', name: 'Zone' },
    { param: 'creative', macro: '##BANNER_ID##', name: 'Creative' },
  ],
}

test('puts the macros on the link as the source writes them', () => {
  expect(trackingLink('https://go.example', 'summer-push', PROPELLER)).toBe(
    'https://go.example/c/summer-push?visitor_id=${SUBID}&cost={cost}&zone={zoneid}&creative=##BANNER_ID##',
  )
})

test('leaves out what the source adds by itself', () => {
  const meta = {
    clickId: { param: 'fbclid', macro: '', name: 'Click id' },
    cost: null,
    tokens: [{ param: 'ad', macro: '{{ad.id}}', name: 'Ad' }],
  }
  expect(trackingLink('https://go.example', 'meta', meta)).toBe(
    'https://go.example/c/meta?ad={{ad.id}}',
  )
})

test('is a bare link without a source', () => {
  expect(trackingLink('https://go.example', 'newsletter', null)).toBe(
    'https://go.example/c/newsletter',
  )
})
