import { describe, expect, it } from 'vitest'
import { pageHeaders } from './headers.ts'
import { notFoundPage } from './not-found-page.ts'
import { BUILT_IN_LANGUAGES, COMPLIANCE_PAGES } from './texts.ts'
import { aCard, aSite, elementsOf, render, VISIT } from './test-site.ts'

describe('a landing page', () => {
  it('sends players on with their visit, the place they clicked and the site', async () => {
    const site = aSite({ cards: [aCard(), aCard({ offerKey: 'nord2', name: 'Nordlicht' })] })
    const links = (await elementsOf(render(site))).filter(
      ({ attributes }) => attributes.class === 'go',
    )
    expect(links.map(({ attributes }) => attributes.href)).toEqual([
      `/go/harbour1?v=${VISIT}&amp;p=1&amp;s=7`,
      `/go/nord2?v=${VISIT}&amp;p=2&amp;s=7`,
    ])
    expect(links[0]!.attributes.rel).toBe('nofollow sponsored noopener')
  })

  it('leaves the visit out where there is none', () => {
    const page = render(aSite(), { visitId: null })
    expect(page).toContain('href="/go/harbour1?p=1&amp;s=7"')
    expect(page).not.toContain('v=')
  })

  it('keeps the visit on its own links, so that coming back is no second one', () => {
    expect(render(aSite())).toContain(`href="/s/best-casinos/terms?v=${VISIT}"`)
    expect(render(aSite(), { page: 'terms' })).toContain(`href="/s/best-casinos?v=${VISIT}"`)
  })

  it('names the canonical address without the visit', () => {
    const canonical = '<link rel="canonical" href="https://casinos.example/s/best-casinos'
    expect(render(aSite())).toContain(`${canonical}"`)
    expect(render(aSite(), { page: 'privacy' })).toContain(`${canonical}/privacy"`)
  })

  it('puts age and help before everything else', () => {
    const page = render(aSite())
    const [law, headline] = [page.indexOf('class="law"'), page.indexOf('<h1')]
    expect(page.indexOf('18+')).toBeGreaterThan(law)
    expect(page.indexOf('tel:08088020133')).toBeGreaterThan(law)
    expect(page.indexOf('tel:08088020133')).toBeLessThan(headline)
    expect(render(aSite({ market: 'US' }))).toContain('21+')
    expect(render(aSite({ market: 'BE' }))).toContain('21+')
    expect(render(aSite({ market: 'XX' }))).toContain('https://www.gamblingtherapy.org')
  })

  it('says that it is paid, before the first casino', () => {
    const page = render(aSite())
    expect(page.indexOf('We are paid when you sign up')).toBeLessThan(
      page.indexOf('class="casino"'),
    )
  })

  it('shows no bonus without terms, even when nobody typed any', () => {
    const page = render(aSite({ cards: [aCard({ bonusTerms: '' })] }))
    expect(page).toContain('100% up to €200')
    expect(page).toContain('The casino’s terms apply.')
  })

  it('shows what is known, and invents nothing', () => {
    const unknown = { rating: null, freeSpins: null, welcomeBonus: '', licence: '', logoUrl: null }
    const page = render(aSite({ cards: [aCard({ ...unknown, paymentMethods: [] })] }))
    expect(page).toContain('No welcome bonus')
    expect(page).toContain('not stated')
    for (const absent of ['our rating', 'free spin', '<img', 'Payments']) {
      expect(page).not.toContain(absent)
    }
  })

  it('writes figures as the language does', () => {
    const page = render(aSite({ locale: 'de-AT', cards: [aCard({ freeSpins: 1 })] }))
    expect(page).toContain('<html lang="de-AT" dir="ltr">')
    expect(page).toContain('<b>4,5</b>/5 · unsere Bewertung')
    expect(page).toContain('1 Freispiel<')
  })

  it('shows only casinos that may be shown in the market', () => {
    const cards = [
      aCard({ name: 'Everywhere' }),
      aCard({ name: 'Only Swedes', markets: ['SE'] }),
      aCard({ name: 'Britons too', markets: ['IE', 'GB'] }),
    ]
    const page = render(aSite({ cards }))
    expect(page).toContain('Everywhere')
    expect(page).toContain('Britons too')
    expect(page).not.toContain('Only Swedes')
    expect(page).toContain('p=2&amp;s=7')
  })

  it('says so when none is left', () => {
    const page = render(aSite({ cards: [aCard({ markets: ['SE'] })] }))
    expect(page).toContain('There is no casino to show for this market at the moment.')
    expect(page).not.toContain('/go/')
  })

  it('tells somebody in another country that other laws apply', () => {
    const said = 'Other offers and other laws may apply to you.'
    expect(render(aSite(), { country: 'DE' })).toContain(said)
    expect(render(aSite())).not.toContain(said)
    expect(render(aSite(), { country: null })).not.toContain(said)
  })

  it('falls back to English, and says which words are in which language', () => {
    const page = render(aSite({ locale: 'ar', headline: 'أفضل الكازينوهات' }))
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect(page).toContain('<h1 lang="ar" dir="auto">أفضل الكازينوهات</h1>')
    expect(page).toContain('Before you play')
  })

  it('has no script, and asks nobody else but for logos', async () => {
    const elements = await elementsOf(render(aSite()))
    const tags = new Set(elements.map(({ tag }) => tag))
    for (const tag of ['script', 'iframe', 'form', 'object', 'embed', 'base']) {
      expect(tags).not.toContain(tag)
    }
    const sources = elements.flatMap(({ attributes }) => attributes.src ?? [])
    expect(sources).toEqual(['https://cdn.example/harbour.svg'])
    const headings = elements.map(({ tag }) => tag).filter((tag) => /^h\d$/.test(tag))
    expect(headings).toEqual(['h1', 'h2', 'h2'])
  })

  it('is small: ten casinos with all they can say are under 14 KB', async () => {
    const words =
      'Wagering of thirty-five times bonus and deposit within fourteen days of sign-up. '
    const cards = Array.from({ length: 10 }, (_, index) =>
      aCard({
        name: `Casino number ${index}`,
        offerKey: `key${index}`,
        bonusTerms: words.repeat(7),
      }),
    )
    const page = render(aSite({ cards }))
    const gzip = new Response(page).body!.pipeThrough(new CompressionStream('gzip'))
    expect((await new Response(gzip).arrayBuffer()).byteLength).toBeLessThan(14 * 1024)
  })
})

describe('the other pages of a site', () => {
  const pages = BUILT_IN_LANGUAGES.flatMap((locale) =>
    COMPLIANCE_PAGES.map((page) => ({ locale, page })),
  )

  it.each(pages)('$page is there in $locale', async ({ locale, page }) => {
    const html = render(aSite({ locale }), { page })
    expect(html).toContain(`<html lang="${locale}" dir="ltr">`)
    expect(html).not.toContain('undefined')
    const headings = (await elementsOf(html)).filter(({ tag }) => /^h\d$/.test(tag))
    expect(headings.length).toBeGreaterThanOrEqual(4)
  })

  it('name the help line and the register to bar oneself in', () => {
    const page = render(aSite(), { page: 'responsible-gambling' })
    expect(page).toContain('href="https://www.gamcare.org.uk"')
    expect(page).toContain('GAMSTOP')
    expect(render(aSite({ market: 'JP' }), { page: 'responsible-gambling' })).toContain('20+')
  })

  it('are these four and no other', () => {
    for (const page of ['imprint', '', '__proto__', 'constructor', 'terms/']) {
      expect(render(aSite(), { page })).toBe('no such page')
    }
  })
})

it('a page that is not there names nobody and runs nothing', async () => {
  for (const page of [notFoundPage(404), notFoundPage(410)]) {
    const tags = (await elementsOf(page)).map(({ tag }) => tag)
    expect(tags).not.toContain('script')
    expect(tags).toContain('h1')
  }
})

it('every page is sent with a policy that allows its style and nothing that runs', () => {
  const policy = pageHeaders(aSite())['content-security-policy']!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/style-src 'sha256-[\w+/]+=';/)
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toContain('script-src')
  expect(pageHeaders(null)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
})
