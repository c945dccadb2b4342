import { type Html, html } from './html.ts'
import type { Page } from './page.ts'

/** The age and where to find help: first in the page, so that nobody has to scroll for it. */
export function lawBar({ texts, market }: Page): Html {
  const { name, phone, url } = market.helpLine
  const address = phone === null ? url : telephone(phone)
  return html`<header class="law">
    <div class="wrap">
      <span class="age" role="img" aria-label="${texts.onlyAdults(market.minimumAge)}"
        >${market.minimumAge}+</span
      >
      <p>${texts.addiction}</p>
      <a class="help" href="${address}" rel="noopener"
        >${PHONE}<span>${texts.help}: ${name} ${phone !== null && html`<b>${phone}</b>`}</span></a
      >
    </div>
  </header>`
}

export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`
}

const PHONE = html`<svg
  width="18"
  height="18"
  viewBox="0 0 24 24"
  fill="none"
  stroke="#0e6a46"
  stroke-width="2"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path
    d="M5 3h4l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"
  />
</svg>`
