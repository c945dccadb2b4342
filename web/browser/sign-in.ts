import type { Page } from '@playwright/test'
import { see } from './browser.ts'

/** Through the form, to the cockpit. */
export async function signIn(page: Page, owner: { email: string; password: string }) {
  await page.goto('/')
  await page.getByLabel('E-mail').fill(owner.email)
  await page.getByLabel('Password').fill(owner.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await see(page.getByRole('heading', { name: 'Cockpit' })).toBeVisible()
}
