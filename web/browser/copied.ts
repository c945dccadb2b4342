import type { Page } from '@playwright/test'
import { see } from './browser.ts'

/** Presses a copy button and reads what it put on the clipboard. */
export async function copied(page: Page, label: string | RegExp): Promise<string> {
  const name = typeof label === 'string' ? `Copy ${label}` : label
  const button = page.getByRole('button', { name })
  await button.click()
  await see(button).toHaveText('Copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** An address with its macros filled in, as a source or platform does. Unknown ones are a mistake. */
export function filledIn(address: string, macros: Record<string, string>): string {
  return address.replaceAll(/\$?\{\w+\}/g, (macro) => {
    const value = macros[macro]
    if (value === undefined) throw new Error(`Nothing is known for ${macro} in ${address}.`)
    return encodeURIComponent(value)
  })
}
