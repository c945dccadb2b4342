import { useState } from 'preact/hooks'
import { useKeys } from './keys.ts'

/** j and k move along the rows, Enter opens the one they stand at. */
export function useRowKeys<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  onOpen: ((row: Row) => void) | undefined,
  show: (index: number) => void,
) {
  const [at, setAt] = useState<string | null>(null)
  const index = at === null ? -1 : rows.findIndex((row) => rowKey(row) === at)
  const go = (to: number) => {
    const row = rows[Math.max(0, Math.min(to, rows.length - 1))]
    if (!row) return
    setAt(rowKey(row))
    show(rows.indexOf(row))
  }
  useKeys([
    { key: 'j', does: 'Next row', run: () => go(index + 1) },
    { key: 'k', does: 'Row before', run: () => go(index - 1) },
    ...(onOpen && index >= 0
      ? [{ key: 'Enter', does: 'Open the row', run: () => onOpen(rows[index]!) }]
      : []),
  ])
  return { at }
}
