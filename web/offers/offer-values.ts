import type { CasinoId, ConnectionId } from '../../shared/ids.ts'
import type { ConversionStatus } from '../../shared/event-kind.ts'
import type { AmountKind, NewOffer, Offer } from '../../shared/offer.ts'
import type { PostbackPreset } from '../../shared/postback-preset.ts'
import { BLANK_CASINO, type CasinoValues, newCasino } from '../casinos/casino-values.ts'

export type EventName = { theirs: string; ours: string }
export type StatusName = { theirs: string; ours: ConversionStatus }

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
  postbackPreset: string
  eventNames: EventName[]
  statusNames: StatusName[]
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
  postbackPreset: 'affilka',
  eventNames: [],
  statusNames: [],
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
    postbackPreset: offer.postbackPreset,
    eventNames: Object.entries(offer.eventNames).map(([theirs, ours]) => ({ theirs, ours })),
    statusNames: Object.entries(offer.statusNames).map(([theirs, ours]) => ({ theirs, ours })),
    currency: offer.currency,
    amountKind: offer.amountKind,
  }
}

export function newOffer(values: OfferValues): NewOffer {
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
    postbackPreset: values.postbackPreset,
    eventNames: namedIn(values.eventNames),
    statusNames: namedIn(values.statusNames),
    currency: values.currency,
    amountKind: values.amountKind,
  }
}

/** What choosing a platform fills in. */
export function presetValues(preset: PostbackPreset): Partial<OfferValues> {
  const { linkParam, eventNames, statusNames, amountKind, currency } = preset
  return {
    clickIdParam: linkParam,
    eventNames: Object.entries(eventNames).map(([theirs, ours]) => ({ theirs, ours })),
    statusNames: Object.entries(statusNames).map(([theirs, ours]) => ({ theirs, ours })),
    amountKind,
    ...(currency !== null && { currency }),
  }
}

function namedIn<Ours extends string>(
  rows: { theirs: string; ours: Ours }[],
): Record<string, Ours> {
  const named = rows.filter(({ theirs }) => theirs.trim() !== '')
  return Object.fromEntries(named.map(({ theirs, ours }) => [theirs.trim(), ours]))
}
