import { html } from './html.ts'
import { FAVICON, STYLED } from './page-frame.ts'

const SAID = {
  404: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or the page may have been taken down.',
  },
  410: {
    title: 'This link is not in use now',
    text: 'Whoever published it has paused it. Nothing was opened or recorded.',
  },
}

/** For an address that leads nowhere. We do not know whose it was, so nobody is named. */
export function notFoundPage(status: keyof typeof SAID): string {
  const { title, text } = SAID[status]
  return html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${FAVICON} ${STYLED}
      </head>
      <body>
        <main class="wrap">
          <div class="top">
            <h1>${title}</h1>
            <p class="intro">${text}</p>
          </div>
        </main>
      </body>
    </html> `.markup
}
