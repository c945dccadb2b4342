import { expect, it } from 'vitest'
import type { OutgoingConversion } from './conversion-api.ts'
import { googleAds } from './google-ads.ts'
import { meta } from './meta.ts'
import { aConversion, CLICKED_AT, OCCURRED_AT } from './testing/a-conversion.ts'
import { whyNotTold } from './why-not-told.ts'

const DAY_MS = 86_400_000
const settings = { pixelId: '77', accessToken: 'a' }

function why(changes: Partial<OutgoingConversion>, now = OCCURRED_AT) {
  return whyNotTold(meta, settings, { ...aConversion(), ...changes }, now)
}

it('has nothing against a young conversion with a click id', () => {
  expect(why({})).toBeNull()
  expect(why({ value: null })).toBeNull()
  expect(why({}, OCCURRED_AT + 7 * DAY_MS)).toBeNull()
})

it.each([
  [{ sourceClickId: null }, 'The visit carried no fbclid, so Meta could not attribute it.'],
  [{ sourceClickId: '' }, 'The visit carried no fbclid, so Meta could not attribute it.'],
  [
    { occurredAt: OCCURRED_AT - 8 * DAY_MS },
    'Meta takes an event of at most 7 days, and this one is 8 days old.',
  ],
  [
    { value: { amount: '-5.00', currency: 'EUR' } },
    'Meta takes no negative value. Leave this event out of what it is told.',
  ],
  [
    { value: { amount: '5.00', currency: 'USDT' } },
    'Meta knows no USDT. Tell it a fixed value or none.',
  ],
  [
    { value: { amount: '5.00', currency: 'BTC' } },
    'Meta knows no BTC. Tell it a fixed value or none.',
  ],
  [
    { value: { amount: '90071992547409.93', currency: 'EUR' } },
    'Meta takes no amount of 16 digits.',
  ],
])('says why %o is not told', (changes, reason) => {
  expect(why(changes)).toBe(reason)
})

it('names the setting that is missing', () => {
  const bare = whyNotTold(meta, { pixelId: '77' }, aConversion(), OCCURRED_AT)
  expect(bare).toBe('Meta needs its Access token. Fill it in on the traffic source.')
})

it('counts the age from the click where the source does', () => {
  const all = Object.fromEntries(googleAds.settings.map(({ name }) => [name, '1']))
  const after = (days: number) =>
    whyNotTold(
      googleAds,
      all,
      aConversion({ occurredAt: CLICKED_AT + days * DAY_MS }),
      CLICKED_AT + days * DAY_MS,
    )
  expect(after(90)).toBeNull()
  expect(after(91)).toBe(
    'Google Ads takes a click of at most 90 days, and this one is 91 days old.',
  )
})
