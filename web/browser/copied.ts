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

/** An address as a source or platform calls it: each macro filled in, at least with something. */
export function filledIn(address: string, known: Record<string, string>): string {
  return address.replaceAll(/\$?\{(\w+)\}/g, (macro, name: string) =>
    encodeURIComponent(known[macro] ?? `some-${name}`),
  )
}
