import type { Page } from '../../shared/page.ts'
import { api, type Query } from '../api.ts'

export const ROWS_MAX = 10_000
const ROWS_A_PAGE = 500
/** A search through old rows may answer with empty pages for long. */
const PAGES_MAX = 400

export type Exported<Row> = { rows: Row[]; isWhole: boolean }

/** Every row of a log under its filters, page by page, up to a bound. */
export async function exportRows<Row>(
  path: string,
  query: Query,
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): Promise<Exported<Row>> {
  const rows: Row[] = []
  let cursor: string | null = null
  for (let page = 0; page < PAGES_MAX && rows.length < ROWS_MAX; page += 1) {
    const answer: Page<Row> = await api.get(path, { ...query, limit: ROWS_A_PAGE, cursor })
    signal.throwIfAborted()
    rows.push(...answer.data)
    onProgress(Math.min(rows.length, ROWS_MAX))
    cursor = answer.nextCursor
    if (cursor === null) return { rows: rows.slice(0, ROWS_MAX), isWhole: rows.length <= ROWS_MAX }
  }
  return { rows: rows.slice(0, ROWS_MAX), isWhole: false }
}
