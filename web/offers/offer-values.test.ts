import { expect, test } from 'vitest'
import { NewOffer } from '../../shared/offer.ts'
import { BLANK_OFFER, newOffer } from './offer-values.ts'

const filled = {
  ...BLANK_OFFER,
  name: 'Lucky Bay DE',
  casino: { ...BLANK_OFFER.casino, name: 'Lucky Bay', markets: ['DE'] },
  trackingLink: 'https://track.casino.example/',
}

test('what the form makes is what the API takes', () => {
  const made = NewOffer.parse(newOffer(filled))
  expect(made).toMatchObject({ name: 'Lucky Bay DE', connectionId: null, brand: null })
  expect(made.casino).toMatchObject({ name: 'Lucky Bay', logoUrl: null, freeSpins: null })
})

test('sends the id alone of a casino that is there', () => {
  const made = newOffer({ ...filled, casinoKind: 'existing', 'casino.id': 'cas_1' })
  expect(made.casino).toEqual({ id: 'cas_1' })
})

test('leaves out event names that were begun and not filled in', () => {
  const made = newOffer({
    ...filled,
    eventNames: [
      { theirs: ' dep1 ', ours: 'first_deposit' },
      { theirs: '', ours: 'deposit' },
    ],
  })
  expect(made.eventNames).toEqual({ dep1: 'first_deposit' })
})
