import {
  type Browser,
  type BrowserContext,
  chromium,
  devices,
  expect,
  type Page,
} from '@playwright/test'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page links to, nothing leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
]

/** Long enough for a machine that runs everything else at once; a condition ends it sooner. */
const PATIENCE_MS = 20_000

/** What a page shows, waited for. Vitest's own `expect` is for what is known already. */
export const see = expect.configure({ timeout: PATIENCE_MS })

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM!, args: ARGS })
}

/** An affiliate at a desk. */
export async function deskOf(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  return pageOf(context)
}

/** A player with a phone, who shares nothing with the affiliate's browser. */
export async function playerOf(browser: Browser): Promise<Page> {
  return pageOf(await browser.newContext({ ...devices['Pixel 7'], locale: 'de-DE' }))
}

async function pageOf(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(PATIENCE_MS)
  return context.newPage()
}
