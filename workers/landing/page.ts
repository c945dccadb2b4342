import type { SiteSnapshot } from '../../shared/snapshot.ts'
import { inAddress } from './html.ts'
import { languageTag } from './locale.ts'
import { factsOf, type MarketFacts } from './markets.ts'
import { type Texts, textsFor } from './texts.ts'

/** How a page is being looked at. */
export type View = {
  /** Of the request, such as https://casinos.example. */
  origin: string
  /** The visit this page belongs to, carried by its links; null in a preview. */
  visitId: string | null
  /** Where the visitor seems to be. */
  country: string | null
  /** A compliance page's name; null for the landing page. */
  page: string | null
  /** Shown to its maker: its links lead nowhere, and nobody is counted. */
  isPreview?: boolean
}

/** All that the parts of a page are made of. */
export type Page = {
  site: SiteSnapshot
  view: View
  texts: Texts
  market: MarketFacts
  /** The language the page is in: the site's own where we have texts in it. */
  locale: string
  /** The language of what somebody typed, which may be one we have no texts in. */
  typed: string
}

export function pageOf(site: SiteSnapshot, view: View): Page {
  const { texts, language } = textsFor(site.locale)
  const locale = languageTag(site.locale, language)
  const typed = languageTag(site.locale, null)
  return { site, view, texts, market: factsOf(site.market), locale, typed }
}

/** The path of the landing page, or of one of the site's other pages. */
export function pathOf(site: SiteSnapshot, name: string | null): string {
  const home = `/s/${inAddress(site.slug)}`
  return name === null ? home : `${home}/${name}`
}

/** An address within the site, which keeps the visit, so that going back is no second one. */
export function within({ site, view }: Page, name: string | null): string {
  const visit = view.visitId === null ? '' : `?v=${inAddress(view.visitId)}`
  return pathOf(site, name) + visit
}
