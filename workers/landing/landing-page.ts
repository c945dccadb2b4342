import type { CasinoCard, SiteSnapshot } from '../../shared/snapshot.ts'
import { casinoCard } from './casino-card.ts'
import { type Html, html } from './html.ts'
import { countryName } from './locale.ts'
import { framed } from './page-frame.ts'
import { type Page, within } from './page.ts'

export function landingPage(page: Page): string {
  const { site, texts } = page
  return framed(
    page,
    { title: site.headline, description: shortened(site.intro || texts.paidByCasinos) },
    html`<main class="wrap">${top(page)} ${casinos(page)} ${beforeYouPlay(page)}</main>`,
  )
}

/** Those that may be shown in the site's market: a casino that names none is for all. */
export function casinosFor(site: SiteSnapshot): CasinoCard[] {
  return site.cards.filter(({ markets }) => markets.length === 0 || markets.includes(site.market))
}

function top(page: Page): Html {
  const { site, texts, typed, view, locale } = page
  const isElsewhere = view.country !== null && view.country !== site.market
  return html`<div class="top">
    <p class="ad">
      <b>${texts.advertisement}</b>${texts.market}: ${countryName(site.market, locale)}
    </p>
    <h1 lang="${typed}" dir="auto">${site.headline}</h1>
    ${site.intro && html`<p class="intro" lang="${typed}" dir="auto">${site.intro}</p>`}
    <p class="paid">
      ${texts.paidByCasinos} <a href="${within(page, 'disclosure')}">${texts.howWeEarn}</a>
    </p>
    ${isElsewhere && html`<p class="elsewhere">${texts.otherCountry}</p>`}
  </div>`
}

function casinos(page: Page): Html {
  const cards = casinosFor(page.site)
  if (cards.length === 0) return html`<p class="none">${page.texts.noCasinos}</p>`
  const isSolo = cards.length === 1
  return html`<ul class="${isSolo ? 'casinos solo' : 'casinos'}" role="list">
    ${cards.map((card, index) => casinoCard(page, card, index + 1))}
  </ul>`
}

function beforeYouPlay({ texts }: Page): Html {
  const { heading, rules } = texts.beforeYouPlay
  return html`<section class="before">
    <h2>${heading}</h2>
    <ol>
      ${rules.map((rule) => html`<li>${rule}</li>`)}
    </ol>
  </section>`
}

/** What search engines and messengers show. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
