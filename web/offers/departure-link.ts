import type { Offer } from '../../shared/offer.ts'
import { addToLink } from '../ui/add-to-link.ts'

type Link = Pick<Offer, 'trackingLink' | 'clickIdParam' | 'subIdParam'>

/** Looks like a click id of ours, for a preview. */
export const EXAMPLE_CLICK_ID = '1d7k2m9q4x8r0v5t3n6w1c8h2b7j4s9f'

/** Where a player lands: the casino's link with our click id, and the sub-id if there is one. */
export function departureLink(offer: Link, clickId: string, subId: string): string {
  return addToLink(offer.trackingLink, [
    ...(offer.clickIdParam ? [{ name: offer.clickIdParam, value: clickId }] : []),
    ...(offer.subIdParam ? [{ name: offer.subIdParam, value: subId }] : []),
  ])
}
