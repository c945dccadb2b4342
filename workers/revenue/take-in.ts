import type { OpenConnection } from '../catalog/connection/credentials.ts'
import type { DayWindow } from '../connectors/connector.ts'
import type { NewFact } from './fact.ts'
import { normalise } from './normalise.ts'
import type { Part } from './whole.ts'

/** What a platform's pages say, as facts. */
export function factsOfParts(
  { connection }: OpenConnection,
  window: DayWindow,
  parts: Part[],
): NewFact[] {
  const rows = parts.flatMap(({ pages }) => pages.flatMap((page) => page.rows))
  return normalise(rows, window, connection.currency)
}

export function rowsIn(parts: Part[]): number {
  return parts.reduce(
    (sum, { pages }) => sum + pages.reduce((rows, page) => rows + page.rows.length, 0),
    0,
  )
}
