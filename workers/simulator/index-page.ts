import { html } from 'hono/html'
import { world } from './world.ts'

/** What is here, and how to connect to it by hand. */
export function indexPage(origin: string) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>CasinoFlux simulator</title>
        <style>
          :root {
            color-scheme: light dark;
          }
          body {
            font:
              16px/1.5 system-ui,
              sans-serif;
            max-width: 760px;
            margin: 32px auto;
            padding: 0 16px;
          }
          code {
            overflow-wrap: anywhere;
          }
        </style>
      </head>
      <body>
        <h1>The world outside CasinoFlux</h1>
        <p>Simulated affiliate programs, casinos and a traffic source. None of them exists.</p>
        <h2>Affiliate programs (Affilka)</h2>
        ${world.programs.map(
          ({ name, slug, token, tags }) =>
            html`<p>
              <b>${name}</b><br />Address <code>${origin}/affilka/${slug}</code><br />Token
              <code>${token}</code><br />Dynamic variable <code>${tags.join(', ')}</code>
            </p>`,
        )}
        <h2>Casinos</h2>
        ${world.brands.map(
          ({ name, slug, tracker, postback: { names } }) =>
            html`<p>
              <b>${name}</b> (campaign ${tracker})<br /><code>${origin}/casino/${slug}</code
              ><br />Tells of
              <code>${Object.values(names).join(', ')}</code>
            </p>`,
        )}
        <p>
          Postbacks of an offer of your own: add <code>?postback_key=…</code> with the key of its
          postback address to the casino's link.
        </p>
        <h2>Behind the scenes</h2>
        <p>
          <a href="/control/truth">What really happened</a>,
          <a href="/control/received">what the traffic source was told</a>; POST
          <code>/control/restate</code> and <code>/control/faults</code>.
        </p>
      </body>
    </html>`
}
