import { Html, html } from './html.ts'
import { lawBar } from './law-bar.ts'
import { directionOf } from './locale.ts'
import { pageFooter } from './page-footer.ts'
import { type Page, pathOf } from './page.ts'
import { STYLE } from './theme-clear.ts'

/** The whole document around a page's own content. */
export function framed(
  page: Page,
  head: { title: string; description: string },
  main: Html,
): string {
  const { locale, site } = page
  const address = page.view.origin + pathOf(site, page.view.page)
  return html`<!doctype html>
    <html lang="${locale}" dir="${directionOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${head.title}</title>
        <meta name="description" content="${head.description}" />
        <meta name="theme-color" content="#ffffff" />
        <link rel="canonical" href="${address}" />
        <meta property="og:type" content="website" />
        <meta property="og:title" content="${head.title}" />
        <meta property="og:description" content="${head.description}" />
        <meta property="og:url" content="${address}" />
        <meta property="og:site_name" content="${site.name}" />
        <meta property="og:locale" content="${locale.replace('-', '_')}" />
        ${FAVICON} ${STYLED}
      </head>
      <body>
        ${lawBar(page)} ${main} ${pageFooter(page)}
      </body>
    </html> `.markup
}

export const STYLED = new Html(`<style>${STYLE}</style>`)

// A clover on the page's own green, drawn in the address itself.
export const FAVICON = new Html(
  `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0e6a46"/><g fill="#fff"><circle cx="5.7" cy="5.7" r="2.3"/><circle cx="10.3" cy="5.7" r="2.3"/><circle cx="5.7" cy="10.3" r="2.3"/><circle cx="10.3" cy="10.3" r="2.3"/></g></svg>',
  )}">`,
)
