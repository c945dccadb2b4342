export type SortValue = string | number | bigint | null
/** First by the first, then by the next. */
export type Sort = { key: string; down: boolean }[]

/** Rows in order; what is not known comes last whichever way the rest is sorted. */
export function sorted<Row>(
  rows: readonly Row[],
  sort: Sort,
  valueIn: (row: Row, key: string) => SortValue,
): Row[] {
  if (sort.length === 0) return [...rows]
  return rows.toSorted((left, right) => {
    for (const { key, down } of sort) {
      const order = compare(valueIn(left, key), valueIn(right, key), down)
      if (order !== 0) return order
    }
    return 0
  })
}

function compare(left: SortValue, right: SortValue, down: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  const order =
    typeof left === 'string' && typeof right === 'string'
      ? left.localeCompare(right, 'en', { numeric: true, sensitivity: 'base' })
      : left < right
        ? -1
        : left > right
          ? 1
          : 0
  return down ? -order : order
}

/** A click on a header: this column, the other way, then none. Shift keeps the other columns. */
export function clickSort(sort: Sort, key: string, keepOthers: boolean, downFirst: boolean): Sort {
  const now = sort.find((one) => one.key === key)
  const next = !now
    ? [{ key, down: downFirst }]
    : now.down === downFirst
      ? [{ key, down: !downFirst }]
      : []
  if (!keepOthers) return next
  if (now && next[0]) return sort.map((one) => (one.key === key ? next[0]! : one))
  return [...sort.filter((one) => one.key !== key), ...next]
}

/** As it stands in the URL: "-cost,day". */
export function sortText(sort: Sort): string {
  return sort.map(({ key, down }) => (down ? `-${key}` : key)).join(',')
}

export function sortOf(text: string | undefined): Sort {
  if (!text) return []
  return text
    .split(',')
    .map((part) =>
      part.startsWith('-') ? { key: part.slice(1), down: true } : { key: part, down: false },
    )
}
