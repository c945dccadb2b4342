import { type Html, html } from './html.ts'
import { countryName } from './locale.ts'
import { type Page, within } from './page.ts'
import { COMPLIANCE_PAGES } from './texts.ts'

export function pageFooter(page: Page): Html {
  const { texts, market, site, locale, typed } = page
  const compliance = texts.compliance({ siteName: site.name, minimumAge: market.minimumAge })
  return html`<footer class="foot">
    <div class="wrap">
      <nav aria-label="${texts.pages}">
        ${COMPLIANCE_PAGES.map(
          (name) => html`<a href="${within(page, name)}">${compliance[name].title}</a>`,
        )}
      </nav>
      <p>
        <span lang="${typed}" dir="auto">${site.name}</span> · ${texts.market}:
        ${countryName(site.market, locale)}
      </p>
      ${market.regulator !== null && html`<p>${texts.regulator}: ${market.regulator}</p>`}
      <p>${texts.onlyAdults(market.minimumAge)} ${texts.addiction}</p>
    </div>
  </footer>`
}
