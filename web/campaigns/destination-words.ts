import { useOffers, useSites } from './destination-lists.ts'
import type { DestinationValues } from './destination-values.ts'

/** A destination by its names: "Top casinos DE", or "Gold Reef (60 %), Polar Jack (40 %)". */
export function useDestinationWords(): (destination: DestinationValues) => string {
  const sites = useSites()
  const offers = useOffers()
  const nameOf = (id: string) => offers?.find((offer) => offer.id === id)?.name ?? 'not chosen'
  return (destination) => {
    if (destination.kind === 'site') {
      return sites?.find(({ id }) => id === destination.siteId)?.name ?? 'no site chosen yet'
    }
    const total = destination.offers.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
    return destination.offers
      .map(({ offerId, weight }) =>
        total > 0 && destination.offers.length > 1
          ? `${nameOf(offerId)} (${Math.round(((weight ?? 0) / total) * 100)} %)`
          : nameOf(offerId),
      )
      .join(', ')
  }
}
