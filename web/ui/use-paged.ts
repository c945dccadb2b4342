import { useEffect, useState } from 'preact/hooks'
import type { Page } from '../../shared/page.ts'
import { ApiError, api, useResource } from '../api.ts'

/** Newer rows first; a row seen again stands as it is now. */
export function mergeRows<Row>(
  seen: readonly Row[],
  page: readonly Row[],
  keyOf: (row: Row) => string,
  atOf: (row: Row) => string,
): Row[] {
  const rows = new Map(seen.map((row) => [keyOf(row), row]))
  for (const row of page) rows.set(keyOf(row), row)
  return [...rows.values()].toSorted((left, right) => {
    const [at, other] = [atOf(left), atOf(right)]
    return at === other ? keyOf(right).localeCompare(keyOf(left)) : at < other ? 1 : -1
  })
}

type Kept<Row> = { path: string; rows: Row[] | undefined; cursor: string | null }

/** A list whose first page may be polled, with older pages behind it. */
export function usePaged<Row>(
  path: string,
  keyOf: (row: Row) => string,
  atOf: (row: Row) => string,
  everyMs?: number,
) {
  const first = useResource<Page<Row>>(path, { everyMs })
  const [kept, setKept] = useState<Kept<Row>>({ path, rows: undefined, cursor: null })
  const [olderError, setOlderError] = useState<ApiError | null>(null)

  // Rows that a newer page pushed out of the first one stay, so the list has no hole.
  useEffect(() => {
    if (!first.data) return
    const { data, nextCursor } = first.data
    setKept((before) => {
      const isSame = before.path === path && before.rows !== undefined
      const rows = mergeRows(isSame ? before.rows! : [], data, keyOf, atOf)
      return { path, rows, cursor: isSame ? before.cursor : nextCursor }
    })
  }, [first.data, path])

  const isCurrent = kept.path === path
  const loadOlder = async () => {
    const more = `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(kept.cursor!)}`
    try {
      const { data, nextCursor } = await api.get<Page<Row>>(more)
      setOlderError(null)
      setKept((before) =>
        before.path === path
          ? { path, rows: mergeRows(before.rows ?? [], data, keyOf, atOf), cursor: nextCursor }
          : before,
      )
    } catch (error) {
      if (error instanceof ApiError) setOlderError(error)
      else throw error
    }
  }
  return {
    rows: isCurrent ? kept.rows : undefined,
    error: olderError ?? first.error,
    loadOlder: isCurrent && kept.cursor !== null ? loadOlder : null,
  }
}
