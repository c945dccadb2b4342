import type { OfferId } from '../../shared/ids.ts'
import type { NewSite, Site } from '../../shared/site.ts'

export type SiteValues = {
  name: string
  slug: string
  market: string
  locale: string
  headline: string
  intro: string
  offerIds: string[]
}

export const BLANK_SITE: SiteValues = {
  name: '',
  slug: '',
  market: 'DE',
  locale: 'en',
  headline: '',
  intro: '',
  offerIds: [],
}

export function siteValues({ name, slug, market, locale, headline, intro, offerIds }: Site) {
  return { name, slug, market, locale, headline, intro, offerIds: offerIds as string[] }
}

export function newSite({ slug, ...values }: SiteValues): Omit<NewSite, 'slug'> {
  return { ...values, offerIds: values.offerIds as OfferId[] }
}
