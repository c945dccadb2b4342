import type { Casino } from '../../shared/casino.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import { useResource } from '../api.ts'

export type Shown = {
  offer: Offer
  casino: Casino | undefined
  /** A site leaves out casinos that do not take the market's players. */
  isForMarket: boolean
}

/** Offers with the casino that a site for the market shows for each. */
export function useShown(market: string): {
  all: Shown[]
  isLoading: boolean
  find: (id: string) => Shown | undefined
} {
  const offers = useResource<Page<Offer>>('/offers?limit=500').data?.data
  const casinos = useResource<Page<Casino>>('/casinos?limit=500').data?.data
  const all = (offers ?? []).map((offer) => {
    const casino = casinos?.find(({ id }) => id === offer.casinoId)
    const markets = casino?.markets ?? []
    return { offer, casino, isForMarket: markets.length === 0 || markets.includes(market) }
  })
  return {
    all,
    isLoading: offers === undefined,
    find: (id) => all.find(({ offer }) => offer.id === id),
  }
}
