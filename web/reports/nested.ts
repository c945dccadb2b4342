import type { Group, ReportRow } from '../../shared/report.ts'

/**
 * Rows of one campaign under each other, and inside it rows of one offer, in the order in which
 * the first of each came. For several levels, as long as nobody sorts.
 */
export function nested(rows: readonly ReportRow[], groupBy: Group[]): ReportRow[] {
  const [first, ...rest] = groupBy
  if (first === undefined) return [...rows]
  const groups = Map.groupBy(rows, (row) => row.group[first] ?? null)
  return [...groups.values()].flatMap((inside) => nested(inside, rest))
}
