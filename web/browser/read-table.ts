import type { Locator } from '@playwright/test'

/** The cell where a row and a column meet, both by what they say. */
export async function cellAt(
  table: Locator,
  row: string | RegExp,
  column: string,
): Promise<Locator> {
  const headers = table.locator('thead tr').last().locator('th, td')
  await headers.filter({ hasText: column }).first().waitFor()
  const names = await headers.allTextContents()
  const at = names.findIndex((name) => name.startsWith(column))
  if (at < 0) throw new Error(`There is no column ${column} among ${names.join(', ')}.`)
  return table.getByRole('row', { name: row }).first().locator('th, td').nth(at)
}

/** What is read in a cell, without what is there for screen readers only. */
export async function textOf(cell: Locator): Promise<string> {
  const said = await cell.evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
    return copy.textContent ?? ''
  })
  return said.trim()
}
