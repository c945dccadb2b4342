import { type Html, html } from './html.ts'
import { telephone } from './law-bar.ts'
import { framed } from './page-frame.ts'
import { type Page, within } from './page.ts'
import { COMPLIANCE_PAGES, type CompliancePage, type Section } from './texts.ts'

export function isCompliancePage(name: string): name is CompliancePage {
  return (COMPLIANCE_PAGES as readonly string[]).includes(name)
}

/** One of the pages every site has beside its landing page. */
export function compliancePage(page: Page, name: CompliancePage): string {
  const { site, texts, market } = page
  const facts = { siteName: site.name, minimumAge: market.minimumAge }
  const { title, sections } = texts.compliance(facts)[name]
  return framed(
    page,
    { title: `${title} · ${site.name}`, description: `${title}: ${site.headline}` },
    html`<main class="wrap">
      <article class="text">
        <a class="back" href="${within(page, null)}">${texts.back}</a>
        <h1>${title}</h1>
        ${name === 'responsible-gambling' && help(page)} ${sections.map(section)}
      </article>
    </main>`,
  )
}

function section({ heading, text }: Section): Html {
  const body =
    typeof text === 'string'
      ? html`<p>${text}</p>`
      : html`<ul>
          ${text.map((point) => html`<li>${point}</li>`)}
        </ul>`
  return html`<section>
    <h2>${heading}</h2>
    ${body}
  </section>`
}

/** Whom to call, and the register to bar oneself in. */
function help({ texts, market }: Page): Html {
  const { helpLine, selfExclusion } = market
  const { name, phone, url } = helpLine
  return html`<section class="call">
    <h2>${texts.help}: ${name}</h2>
    ${phone !== null && html`<p><a href="${telephone(phone)}">${phone}</a></p>`}
    <p><a href="${url}" rel="noopener">${new URL(url).hostname}</a></p>
    ${
      selfExclusion !== null &&
      html`<p>
        ${texts.selfExclusion}:
        ${
          selfExclusion.url === null
            ? html`<b>${selfExclusion.name}</b>`
            : html`<a href="${selfExclusion.url}" rel="noopener">${selfExclusion.name}</a>`
        }
      </p>`
    }
  </section>`
}
