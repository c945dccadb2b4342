import type { OfferId } from '../../shared/ids.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Fact } from '../../shared/pull.ts'

type Numbered = Pick<Offer, 'id' | 'connectionId' | 'brand' | 'tracker'> & { number: number }
type Told = Pick<Fact, 'connectionId' | 'brand' | 'tracker'> & { clickId: string | null }

/** The offer a click id says it is of; null when it is not one of ours. */
export type OfferNumberOf = (clickId: string) => number | null

/**
 * Which deal a fact is of: by its click id, else by brand and tracker as the offers name them. One
 * that names both goes before one that takes all of the brand, and that before one that names no
 * brand. Where two have the same claim it is nobody's, and stays visible as that.
 */
export function offerOf(
  { connectionId, brand, tracker, clickId }: Told,
  offers: Numbered[],
  offerNumberOf: OfferNumberOf,
): OfferId | null {
  const own = offers.filter((offer) => offer.connectionId === connectionId)
  const number = clickId === null ? null : offerNumberOf(clickId)
  const clicked = number === null ? undefined : own.find((offer) => offer.number === number)
  if (clicked) return clicked.id

  const sameBrand = own.filter((offer) => offer.brand !== null && isSame(offer.brand, brand))
  const anyBrand = own.filter((offer) => offer.brand === null)
  const claims = [sameBrand, anyBrand]
    .flatMap((offers) => [
      offers.filter((offer) => offer.tracker !== null && isSame(offer.tracker, tracker)),
      offers.filter((offer) => offer.tracker === null),
    ])
    .find((claims) => claims.length > 0)
  return claims?.length === 1 ? claims[0]!.id : null
}

/** As a person would compare what was copied from the platform's screen. */
function isSame(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase()
}
