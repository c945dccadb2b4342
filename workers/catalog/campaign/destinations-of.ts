import type { Campaign } from '../../../shared/campaign.ts'
import type { Destination } from '../../../shared/destination.ts'

/** Everywhere a campaign can send somebody, paths that are switched off included. */
export function destinationsOf(campaign: Pick<Campaign, 'destination' | 'paths'>): Destination[] {
  return [campaign.destination, ...campaign.paths.map(({ destination }) => destination)]
}
