import type { CasinoCard } from '../../shared/snapshot.ts'
import { inkOn, monogramOf, safeColour, safeImageUrl } from './brand.ts'
import { type Html, html, inAddress } from './html.ts'
import { writtenNumber } from './locale.ts'
import type { Page } from './page.ts'

/** One casino. `position` is its place on the page, counted from 1. */
export function casinoCard(page: Page, card: CasinoCard, position: number): Html {
  const { texts, market, typed } = page
  const colour = safeColour(card.colour)
  return html`<li class="casino">
    <svg class="stripe" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1" height="1" fill="${colour}" />
    </svg>
    <div class="who">
      ${logo(card, colour, position)}
      <div>
        <h2 lang="${typed}" dir="auto">${card.name}</h2>
        ${rating(page, card)}
      </div>
    </div>
    <div class="deal">
      <div>${bonus(page, card)}</div>
      ${terms(page, card)}
    </div>
    <div class="leave">
      <a class="go" href="${departure(page, card, position)}" rel="nofollow sponsored noopener"
        >${texts.visit(card.name)}</a
      ><span>${texts.adultsAndTerms(market.minimumAge)}</span>
    </div>
    <dl class="facts">
      ${
        card.paymentMethods.length > 0 &&
        html`<div>
          <dt>${texts.payments}</dt>
          <dd lang="${typed}" dir="auto">${card.paymentMethods.join(', ')}</dd>
        </div>`
      }
      <div>
        <dt>${texts.licence}</dt>
        <dd lang="${card.licence ? typed : page.locale}" dir="auto">
          ${card.licence || texts.licenceUnknown}
        </dd>
      </div>
    </dl>
  </li>`
}

function departure({ site, view }: Page, card: CasinoCard, position: number): string {
  const visit = view.visitId === null ? '' : `v=${inAddress(view.visitId)}&`
  // A look from the dashboard is nobody's departure either.
  if (view.isPreview) return `/go/${inAddress(card.offerKey)}?preview=1`
  const place = `p=${position}&s=${site.number}`
  return `/go/${inAddress(card.offerKey)}?${visit}${place}`
}

/** The monogram lies under the logo, and is seen when there is none or it does not load. */
function logo(card: CasinoCard, colour: string, position: number): Html {
  const address = safeImageUrl(card.logoUrl)
  const monogram = monogramOf(card.name)
  return html`<span class="logo"
    ><svg viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" fill="${colour}" />
      <text
        x="32"
        y="33"
        fill="${inkOn(colour)}"
        font-size="26"
        font-weight="700"
        text-anchor="middle"
        dominant-baseline="central"
      >
        ${monogram}
      </text></svg
    >${address !== null && html`<img src="${address}" alt="" width="64" height="64" decoding="async" referrerpolicy="no-referrer" data-monogram="${monogram}" loading="${position > 3 ? 'lazy' : 'eager'}" />`}</span
  >`
}

function rating({ texts, locale }: Page, { rating }: CasinoCard): Html | null {
  if (rating === null || !Number.isFinite(rating)) return null
  const written = writtenNumber(Math.min(5, Math.max(0, rating)), locale, 1)
  return html`<p class="rating">${STAR}<b>${written}</b>/5 · ${texts.ourRating}</p>`
}

const STAR = html`<svg width="16" height="16" viewBox="0 0 24 24" fill="#b7791f" aria-hidden="true">
  <path
    d="m12 2 3 6.600 7 .8-5.200 4.900 1.400 7.100L12 17.800 5.800 21.400l1.400-7.100L2 9.400l7-.8z"
  />
</svg>`

function bonus({ texts, locale, typed }: Page, card: CasinoCard): Html {
  const spins = card.freeSpins
  const hasSpins = spins !== null && Number.isFinite(spins) && spins > 0
  const written = hasSpins && texts.freeSpins(spins, writtenNumber(spins, locale))
  if (!card.welcomeBonus && !written) return html`<p class="label">${texts.noBonus}</p>`
  return html`<p class="label">${texts.welcomeBonus}</p>
    ${
      card.welcomeBonus
        ? html`<p class="sum" lang="${typed}" dir="auto">${withAmountsWhole(card.welcomeBonus)}</p>
            ${written && html`<p class="spins">+ ${written}</p>`}`
        : html`<p class="sum">${written}</p>`
    }`
}

/** A bonus is never shown without its terms beside it, at the size of text that is read. */
function terms({ texts, typed }: Page, card: CasinoCard): Html {
  const text = card.bonusTerms
  return html`<p class="terms">
    <b>${texts.terms}:</b>
    ${text ? html`<span lang="${typed}" dir="auto">${withAmountsWhole(text)}</span>` : texts.termsUnknown}
  </p>`
}

/** No line ends between a figure and its sign: 500 €. */
function withAmountsWhole(text: string): string {
  return text.replace(/(\d) (?=[\p{Sc}%])/gu, '$1\u00a0')
}
