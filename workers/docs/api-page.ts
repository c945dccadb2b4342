import { html, raw } from 'hono/html'
import { ERROR_CODES } from './error-codes.ts'
import { type Endpoint, endpointsOf, type OpenApi } from './openapi.ts'
import { anchorOf, type Markup, operationCard } from './operation-card.ts'
import { STYLE } from './style.ts'

/** The page of the API, made of the same document that machines read. It runs no script. */
export function renderApiDocs(openapi: object): string {
  const { info = {}, servers = [], paths = {} } = openapi as OpenApi
  const base = servers[0]?.url ?? ''
  const byTag = Object.entries(Object.groupBy(endpointsOf({ paths }), ({ tag }) => tag))
  const title = `${info.title ?? 'The'} API`
  return String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          ${STYLED}
        </head>
        <body>
          <div class="frame">
            <nav aria-label="Operations">
              ${byTag.map(([tag, endpoints = []]) => navigation(tag, endpoints))}
            </nav>
            <main>
              <h1>${title}</h1>
              <p class="lead">
                ${info.description} Version ${info.version}. For machines:
                <a href="${base}/openapi.json">openapi.json</a>.
              </p>
              ${start()}
              ${byTag.map(
                ([tag, endpoints = []]) =>
                  html`<section class="tag">
                    <h2>${tag}</h2>
                    ${endpoints.map((endpoint) => operationCard(endpoint, base))}
                  </section>`,
              )}
              ${errors()}
            </main>
          </div>
        </body>
      </html> `,
  )
}

// In one piece, because the policy's hash is of exactly this text.
const STYLED = raw(`<style>${STYLE}</style>`)

function navigation(tag: string, endpoints: Endpoint[]): Markup {
  return html`<h2><a href="#${tag}">${tag}</a></h2>
    <ul>
      ${endpoints.map(
        (endpoint) =>
          html`<li>
            <a href="#${anchorOf(endpoint)}"
              ><b>${endpoint.method.toUpperCase()}</b><span>${endpoint.path}</span></a
            >
          </li>`,
      )}
    </ul>`
}

function start(): Markup {
  return html`<div class="start">
    <div class="part">
      <h2>Before the first call</h2>
      <p>
        Make a key in the dashboard under Settings, API keys. It is shown once. Every example below
        runs as it stands after these two lines; a click on one selects all of it.
      </p>
      <pre class="copy">
export CASINOFLUX=https://your-worker.example
export TOKEN=cf_your_key</pre>
    </div>
    <div class="part">
      <h2>How it answers</h2>
      <p>
        Lists are <code>{ data, nextCursor }</code>: send <code>cursor</code> to get the next page.
        Instants are ISO 8601 in UTC, days <code>2026-03-29</code>, money
        <code>{ "amount": "12.34", "currency": "EUR" }</code>. What is not known is
        <code>null</code>, never 0. Failures are <a href="#errors">errors</a> with a code that stays
        the same.
      </p>
    </div>
  </div>`
}

function errors(): Markup {
  const codes = Object.entries(ERROR_CODES)
  return html`<section class="tag" id="errors">
    <h2>errors</h2>
    <div class="op">
      <div class="wide part">
        <pre>{ error: { code: string, message: string, field?: string, fix?: string } }</pre>
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Status</th>
              <th scope="col">What it means</th>
            </tr>
          </thead>
          <tbody>
            ${codes.map(
              ([code, { status, means }]) =>
                html`<tr>
                  <td><code>${code}</code></td>
                  <td>${status}</td>
                  <td>${means}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>
  </section>`
}
