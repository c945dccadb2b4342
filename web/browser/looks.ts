import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { see } from './browser.ts'

const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }

const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: WIDE },
  { name: 'dark', colorScheme: 'dark', viewport: WIDE },
  { name: 'on a phone', colorScheme: 'dark', viewport: PHONE },
] as const

export type Impact = 'minor' | 'moderate' | 'serious' | 'critical'

/** What is wrong with the page that is open, in both themes and on both screens; best nothing. */
export async function problemsInEachLook(page: Page, impacts: Impact[]): Promise<string[]> {
  const problems: string[] = []
  for (const { name, colorScheme, viewport } of LOOKS) {
    // Without motion, so that no colour is measured on its way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    const found = [...(await overflow(page)), ...(await axe(page, impacts))]
    problems.push(...found.map((problem) => `${name}: ${problem}`))
  }
  return problems
}

/** The page itself must never scroll sideways; a table may, inside its own box. */
async function overflow(page: Page): Promise<string[]> {
  const widerBy = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth
    })
  // A chart takes a moment to draw itself anew after the screen has changed.
  const isWithin = see.poll(widerBy, { timeout: 2_000 }).toBeLessThanOrEqual(0)
  return isWithin.then(
    () => [],
    async () => [`wider than the screen by ${await widerBy()} px`],
  )
}

async function axe(page: Page, impacts: Impact[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // In the page itself and only what is wrong: five times as fast, and no page has foreign frames.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations
    .filter(({ impact }) => impacts.includes(impact ?? 'critical'))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}, ${help} (${target.join(' ')})`),
    )
}
