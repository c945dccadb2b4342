import { expect, it } from 'vitest'
import { chooseOffer } from './choose-offer.ts'
import { visitorChance } from './visitor-chance.ts'

const AGENT = 'Mozilla/5.0 (Linux; Android 14) Chrome/139.0 Mobile'
const OFFERS = [
  { offerKey: 'half', weight: 5 },
  { offerKey: 'third', weight: 3 },
  { offerKey: 'fifth', weight: 2 },
]

function from(address: string): Request {
  return new Request('https://flux.example/c/x', { headers: { 'cf-connecting-ip': address } })
}

const addressOf = (visitor: number) =>
  `81.${visitor >> 16}.${(visitor >> 8) & 255}.${visitor & 255}`

function offerOf(visitor: number, campaign = 7): string {
  return chooseOffer(OFFERS, visitorChance(from(addressOf(visitor)), AGENT, campaign))!.offerKey
}

it('sends a visitor who comes back to the same offer', () => {
  for (let visitor = 0; visitor < 200; visitor += 1) {
    expect(offerOf(visitor)).toBe(offerOf(visitor))
  }
})

it.each([1, 7, 4_711])(
  'spreads the neighbours of one street by weight, campaign %i',
  (campaign) => {
    const visitors = 20_000
    const counts = new Map<string, number>()
    for (let visitor = 0; visitor < visitors; visitor += 1) {
      const key = offerOf(visitor, campaign)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const chiSquare = OFFERS.reduce((sum, { offerKey, weight }) => {
      const expected = (visitors * weight) / 10
      return sum + ((counts.get(offerKey) ?? 0) - expected) ** 2 / expected
    }, 0)
    // With two degrees of freedom one fair deal in a thousand goes over 13.8.
    expect(chiSquare).toBeLessThan(13.8)
  },
)

it('deals anew in another campaign', () => {
  const both = Array.from({ length: 5_000 }, (_, visitor) => visitor).filter(
    (visitor) => offerOf(visitor, 1) === 'half' && offerOf(visitor, 2) === 'half',
  )
  expect(both.length).toBeGreaterThan(1_150)
  expect(both.length).toBeLessThan(1_350)
})
