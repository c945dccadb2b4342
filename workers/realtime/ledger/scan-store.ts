/** Rows one question may look at: some milliseconds, in which nothing else is kept. */
export const SCAN_BUDGET = 20_000

/**
 * What was found, newest first. `reached` is the id at which looking ended because the budget was
 * spent; null when everything that was asked for has been looked at.
 */
export type Found<Row> = { rows: Row[]; reached: string | null }

/** The id between two at which the budget ends, counted from the newest; null when it does not. */
export function reachedIn(
  sql: SqlStorage,
  table: string,
  { upper, lower }: { upper: string; lower: string },
): string | null {
  const { seen, last } = sql
    .exec<{ seen: number; last: string | null }>(
      `select count(*) seen, min(id) last from
         (select id from ${table} where id < ? and id >= ? order by id desc limit ?)`,
      upper,
      lower,
      SCAN_BUDGET,
    )
    .one()
  return seen === SCAN_BUDGET ? last : null
}
