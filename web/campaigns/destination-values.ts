import type { Destination } from '../../shared/destination.ts'
import type { OfferId, SiteId } from '../../shared/ids.ts'

export type WeightedValues = { offerId: string; weight: number | null }

/** A destination as its form holds it: what is not chosen now is kept, in case it is chosen again. */
export type DestinationValues = {
  kind: Destination['kind']
  siteId: string
  offers: WeightedValues[]
}

export function blankDestination(): DestinationValues {
  return { kind: 'site', siteId: '', offers: [{ offerId: '', weight: 1 }] }
}

export function destinationValues(destination: Destination): DestinationValues {
  return { ...blankDestination(), ...destination }
}

export function destinationOf({ kind, siteId, offers }: DestinationValues): Destination {
  if (kind === 'site') return { kind, siteId: siteId as SiteId }
  const weighted = offers.map(({ offerId, weight }) => ({
    offerId: offerId as OfferId,
    weight: weight ?? 1,
  }))
  return { kind, offers: weighted }
}
