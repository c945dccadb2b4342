import { html } from 'hono/html'
import type { Account } from '../day-book.ts'
import type { Brand } from '../world.ts'

/** What a person's page says: null for an account that has not been opened yet. */
export type PlayerView = {
  account: Account | null
  depositText: string
  ngrText: string
  commissionText: string
}

export function arrivalPage(brand: Brand, tags: Record<string, string>, playerPath: string) {
  const clickId = tags.visit_id
  const others = Object.entries(tags).filter(([name]) => name !== 'visit_id')
  return frame(
    brand,
    html`<p class="lead">
        You have arrived. ${brand.name} does not exist: the demo runs it on this machine.
      </p>
      ${
        clickId
          ? html`<p class="label">The click id you came with</p>
              <p class="id" data-click-id="${clickId}">${clickId}</p>`
          : html`<p class="lead">No click id came with you, so nobody will be told what you do.</p>`
      }
      ${others.map(([name, value]) => html`<p class="note">${name} = ${value}</p>`)}
      <ol>
        <li>In a second you are registered, and CasinoFlux gets a postback.</li>
        <li>After two and a half you pay in 50.00 EUR for the first time: another postback.</li>
        <li>
          The program's report has it at once. Pull it and the commission stands beside the click.
        </li>
      </ol>
      <p class="note">This page goes on by itself. <a href="${playerPath}">Your account</a></p>`,
    playerPath,
  )
}

export function playerPage(brand: Brand, path: string, view: PlayerView) {
  const { account, depositText, ngrText, commissionText } = view
  if (!account) return frame(brand, html`<p class="lead">Opening your account…</p>`, path, 1)
  const state = account.firstDeposit ? 'Registered and paid in' : 'Registered'
  return frame(
    brand,
    html`<p class="lead">${state}. You are player ${account.id}.</p>
      <dl>
        <div>
          <dt>You paid in</dt>
          <dd>${depositText} EUR</dd>
        </div>
        <div>
          <dt>The casino's net revenue</dt>
          <dd>${ngrText} EUR</dd>
        </div>
        <div>
          <dt>The affiliate's commission</dt>
          <dd>${commissionText} EUR</dd>
        </div>
      </dl>
      <div class="moves">
        ${[
          ['deposit', 'Deposit 50.00'],
          ['win', 'Win 40.00'],
          ['lose', 'Lose 25.00'],
        ].map(
          ([move, label]) =>
            html`<form method="post" action="${path}/${move!}"><button>${label}</button></form>`,
        )}
      </div>
      <p class="note">
        Every deposit is a postback. Wins and losses are told by the program's report alone, as at
        every casino: pull it to see them.
      </p>`,
    account.firstDeposit ? null : path,
    2,
  )
}

type Html = ReturnType<typeof html>

function frame(brand: Brand, body: Html, goesOnAt: string | null, afterSeconds = 3) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${
          goesOnAt === null
            ? ''
            : html`<meta http-equiv="refresh" content="${afterSeconds};url=${goesOnAt}" />`
        }
        <title>${brand.name} (simulated)</title>
        <style>
          :root {
            color-scheme: light dark;
            --brand: ${brand.casino.colour ?? '#3f3cbb'};
          }
          body {
            margin: 0;
            font:
              16px/1.5 system-ui,
              sans-serif;
            background: Canvas;
            color: CanvasText;
          }
          header {
            background: var(--brand);
            color: #fff;
            padding: 32px 16px;
          }
          header > *,
          main {
            max-width: 560px;
            margin: 0 auto;
          }
          h1 {
            font-size: 28px;
            line-height: 1.2;
          }
          main {
            padding: 16px;
          }
          .lead {
            font-size: 18px;
          }
          .label,
          .note,
          dt {
            opacity: 0.7;
            font-size: 14px;
          }
          .label {
            margin-bottom: 4px;
          }
          .id {
            font:
              600 15px/1.4 ui-monospace,
              monospace;
            margin: 0;
            padding: 12px;
            border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
            border-radius: 10px;
            overflow-wrap: anywhere;
          }
          dl {
            margin: 24px 0;
          }
          dl div {
            display: flex;
            justify-content: space-between;
            padding: 8px 0;
            border-bottom: 1px solid color-mix(in srgb, CanvasText 12%, Canvas);
          }
          dd {
            margin: 0;
            font-variant-numeric: tabular-nums;
            font-weight: 600;
          }
          .moves {
            display: flex;
            flex-wrap: wrap;
            gap: 8px;
          }
          button {
            font: inherit;
            font-weight: 600;
            min-height: 44px;
            padding: 0 16px;
            border: 0;
            border-radius: 10px;
            background: var(--brand);
            color: #fff;
          }
        </style>
      </head>
      <body>
        <header><h1>${brand.name}</h1></header>
        <main>${body}</main>
      </body>
    </html>`
}
