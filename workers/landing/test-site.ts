import type { CasinoCard, SiteSnapshot } from '../../shared/snapshot.ts'
import { renderPage } from './render-page.ts'
import type { View } from './page.ts'

// For this folder's tests.

export const VISIT = '0123456789abcdefghjkmnpqrstvwxyz'

export function aCard(overrides: Partial<CasinoCard> = {}): CasinoCard {
  return {
    offerKey: 'harbour1',
    name: 'Lucky Harbour',
    colour: '#1d4ed8',
    logoUrl: 'https://cdn.example/harbour.svg',
    welcomeBonus: '100% up to €200',
    freeSpins: 50,
    bonusTerms: 'New players only. 35x wagering.',
    paymentMethods: ['Visa', 'Skrill'],
    licence: 'MGA/B2C/394/2017',
    markets: [],
    rating: 4.5,
    ...overrides,
  }
}

export function aSite(overrides: Partial<SiteSnapshot> = {}): SiteSnapshot {
  return {
    workspaceId: `wsp_${'0'.repeat(20)}`,
    number: 7,
    campaignId: null,
    siteId: `sit_${'0'.repeat(20)}`,
    trafficSourceId: null,
    shards: 1,
    slug: 'best-casinos',
    version: 1,
    publishedAt: 0,
    market: 'GB',
    locale: 'en',
    theme: 'clear',
    name: 'Casino Compass',
    headline: 'Casinos with a British licence',
    intro: 'Bonuses and their terms, side by side.',
    cards: [aCard()],
    ...overrides,
  }
}

export function render(site: SiteSnapshot, overrides: Partial<View> = {}): string {
  const view = { origin: 'https://casinos.example', visitId: VISIT, country: site.market }
  return renderPage(site, { ...view, page: null, ...overrides }) ?? 'no such page'
}

export type Element = { tag: string; attributes: Record<string, string> }

/** The page as a parser reads it. Attribute values are as in the source, entities and all. */
export async function elementsOf(page: string): Promise<Element[]> {
  const elements: Element[] = []
  const rewriter = new HTMLRewriter().on('*', {
    element({ tagName, attributes }) {
      // The types say Attr; it is pairs.
      const pairs = [...attributes] as unknown as [string, string][]
      elements.push({ tag: tagName, attributes: Object.fromEntries(pairs) })
    },
  })
  await rewriter.transform(new Response(page)).text()
  return elements
}
