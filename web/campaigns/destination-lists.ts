import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import type { Site } from '../../shared/site.ts'
import { useResource } from '../api.ts'

export function useSiteList() {
  return useResource<Page<Site>>('/sites?limit=500')
}

export function useSites(): Site[] | undefined {
  return useSiteList().data?.data
}

export function useOffers(): Offer[] | undefined {
  return useResource<Page<Offer>>('/offers?limit=500').data?.data
}
