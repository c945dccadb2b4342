import type { OpenConnection } from '../catalog/connection/credentials.ts'
import type { DayWindow } from '../connectors/connector.ts'
import { unreadable } from '../connectors/verdict.ts'
import type { NewFact } from './fact.ts'
import { normalise } from './normalise.ts'
import { assertWhole, type Part } from './whole.ts'

/** What a platform's pages say, as facts; throws when they are not the whole of it. */
export function factsOfParts(
  { connection, connector }: OpenConnection,
  window: DayWindow,
  parts: Part[],
): NewFact[] {
  try {
    for (const part of parts) assertWhole(part, connector.name, connection.currency)
    const rows = parts.flatMap(({ pages }) => pages.flatMap((page) => page.rows))
    return normalise(rows, window, connection.currency)
  } catch (error) {
    // An amount that is none is the platform's doing.
    throw error instanceof RangeError ? unreadable(connector.name, error) : error
  }
}

export function rowsIn(parts: Part[]): number {
  return parts.reduce(
    (sum, { pages }) => sum + pages.reduce((rows, page) => rows + page.rows.length, 0),
    0,
  )
}
