import { z } from 'zod'
import { OfferId, SiteId } from './ids.ts'

export const WeightedOffer = z.object({ offerId: OfferId, weight: z.int().min(1).max(1000) })

/** Where visitors go: to a site, or straight to offers by weight. */
export const Destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site'), siteId: SiteId }),
  z.object({
    kind: z.literal('offers'),
    offers: z.array(WeightedOffer).min(1, 'Choose at least one offer.').max(30),
  }),
])
export type Destination = z.infer<typeof Destination>
