import type { Casino } from '../../shared/casino.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import { useResource } from '../api.ts'

export type Shown = { offer: Offer; casino: Casino | undefined }

/** Offers with the casino that a site shows for each. */
export function useShown(): {
  all: Shown[]
  isLoading: boolean
  find: (id: string) => Shown | undefined
} {
  const offers = useResource<Page<Offer>>('/offers?limit=500').data?.data
  const casinos = useResource<Page<Casino>>('/casinos?limit=500').data?.data
  const all = (offers ?? []).map((offer) => ({
    offer,
    casino: casinos?.find(({ id }) => id === offer.casinoId),
  }))
  return {
    all,
    isLoading: offers === undefined,
    find: (id) => all.find(({ offer }) => offer.id === id),
  }
}
