import { useEffect, useRef } from 'preact/hooks'
import { withQuery, type Query } from '../api.ts'
import { usePaged } from '../ui/use-paged.ts'
import type { LogName } from './logs.ts'

const LIVE_MS = 3_000
const ROWS_A_PAGE = 100
/** A filter that few rows pass is looked for further down by itself, so many times. */
const LOOKS_MAX = 10

/** A log's rows, live unless it is paused. `isLooking` while older rows may still pass the filter. */
export function useLog<Row extends { id: string }>(
  log: LogName,
  query: Query,
  atOf: (row: Row) => string,
  isPaused: boolean,
) {
  const path = withQuery(`/${log}`, { limit: ROWS_A_PAGE, ...query })
  const paged = usePaged<Row>(path, keyOf, atOf, isPaused ? undefined : LIVE_MS)
  const looks = useRef({ path, count: 0, isUnderWay: false })
  if (looks.current.path !== path) looks.current = { path, count: 0, isUnderWay: false }

  const { rows, loadOlder, error } = paged
  const isFew = rows !== undefined && rows.length < ROWS_A_PAGE / 2 && loadOlder !== null
  const isLooking = isFew && !error && looks.current.count < LOOKS_MAX
  useEffect(() => {
    const now = looks.current
    if (!isLooking || now.isUnderWay) return
    now.isUnderWay = true
    now.count += 1
    void loadOlder!().finally(() => {
      now.isUnderWay = false
    })
  })
  return { ...paged, isLooking }
}

const keyOf = ({ id }: { id: string }) => id
