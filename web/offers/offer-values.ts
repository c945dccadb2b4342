import type { CasinoId, ConnectionId } from '../../shared/ids.ts'
import type { AmountKind, NewOffer, Offer } from '../../shared/offer.ts'
import { BLANK_CASINO, type CasinoValues, newCasino } from '../casinos/casino-values.ts'

export type EventName = { theirs: string; ours: string }

/** An offer as its form holds it, under the names that the API's errors use. */
export type OfferValues = {
  name: string
  /** Which of the next two is meant. */
  casinoKind: 'new' | 'existing'
  casino: CasinoValues
  'casino.id': string
  trackingLink: string
  clickIdParam: string
  subIdParam: string
  connectionId: string
  brand: string
  tracker: string
  eventNames: EventName[]
  currency: string
  amountKind: AmountKind
}

export const BLANK_OFFER: OfferValues = {
  name: '',
  casinoKind: 'new',
  casino: BLANK_CASINO,
  'casino.id': '',
  trackingLink: '',
  clickIdParam: 'visit_id',
  subIdParam: '',
  connectionId: '',
  brand: '',
  tracker: '',
  eventNames: [],
  currency: 'EUR',
  amountKind: 'deposit',
}

export function offerValues(offer: Offer): OfferValues {
  return {
    ...BLANK_OFFER,
    name: offer.name,
    casinoKind: 'existing',
    'casino.id': offer.casinoId,
    trackingLink: offer.trackingLink,
    clickIdParam: offer.clickIdParam,
    subIdParam: offer.subIdParam ?? '',
    connectionId: offer.connectionId ?? '',
    brand: offer.brand ?? '',
    tracker: offer.tracker ?? '',
    eventNames: Object.entries(offer.eventNames).map(([theirs, ours]) => ({ theirs, ours })),
    currency: offer.currency,
    amountKind: offer.amountKind,
  }
}

export function newOffer(values: OfferValues): NewOffer {
  const named = values.eventNames.filter(({ theirs }) => theirs.trim() !== '')
  return {
    name: values.name,
    casino:
      values.casinoKind === 'existing'
        ? { id: values['casino.id'] as CasinoId }
        : newCasino(values.casino),
    trackingLink: values.trackingLink,
    clickIdParam: values.clickIdParam,
    subIdParam: values.subIdParam.trim() || null,
    connectionId: (values.connectionId as ConnectionId) || null,
    brand: values.brand.trim() || null,
    tracker: values.tracker.trim() || null,
    eventNames: Object.fromEntries(named.map(({ theirs, ours }) => [theirs.trim(), ours])),
    currency: values.currency,
    amountKind: values.amountKind,
  }
}
