import { expect, it } from 'vitest'
import { offerOf } from './offer-of.ts'

const HERE = `con_${'1'.repeat(20)}` as const
const ELSEWHERE = `con_${'2'.repeat(20)}` as const

function anOffer(
  number: number,
  brand: string | null,
  tracker: string | null,
  connectionId = HERE,
) {
  return {
    id: `off_${String(number).padStart(20, '0')}` as const,
    number,
    connectionId,
    brand,
    tracker,
  }
}

const cpa = anOffer(1, 'Copper Lagoon', 'Autumn CPA 45')
const share = anOffer(2, 'Copper Lagoon', null)
const fjord = anOffer(3, 'Silver Fjord', null)
const foreign = anOffer(4, 'Copper Lagoon', 'Autumn CPA 45', ELSEWHERE)
const offers = [cpa, share, fjord, foreign]

function of(brand: string, tracker: string, clickId: string | null = null, some = offers) {
  const fact = { connectionId: HERE, brand, tracker, clickId }
  return offerOf(fact, some, (id) => (id.startsWith('n') ? Number(id.slice(1)) : null))
}

it('takes the click’s word first', () => {
  expect(of('Copper Lagoon', 'Autumn CPA 45', 'n3')).toBe(fjord.id)
  expect(of('Copper Lagoon', 'Autumn CPA 45', 'not ours')).toBe(cpa.id)
})

it('does not believe a click of an offer on another account', () => {
  expect(of('Silver Fjord', 'any', 'n4')).toBe(fjord.id)
})

it('goes by brand and tracker, as a person spells them', () => {
  expect(of('Copper Lagoon', 'Autumn CPA 45')).toBe(cpa.id)
  expect(of('copper lagoon ', 'AUTUMN CPA 45')).toBe(cpa.id)
})

it('gives the rest of a brand to the offer that takes every tracker', () => {
  expect(of('Copper Lagoon', 'Winter')).toBe(share.id)
})

it('asks an offer that names no brand last', () => {
  const any = anOffer(5, null, null)
  expect(of('Brass Harbour', 'x', null, [...offers, any])).toBe(any.id)
  expect(of('Silver Fjord', 'x', null, [...offers, any])).toBe(fjord.id)
})

it('is nobody’s where two have the same claim, or none has any', () => {
  expect(of('Copper Lagoon', 'Winter', null, [share, { ...share, id: fjord.id }])).toBeNull()
  expect(of('Brass Harbour', 'x')).toBeNull()
})
