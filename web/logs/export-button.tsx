import { useEffect, useRef, useState } from 'preact/hooks'
import { ApiError, type Query } from '../api.ts'
import { download } from '../ui/csv.ts'
import { formatCount } from '../ui/format.ts'
import { Icon } from '../ui/icons.tsx'
import { tableCsv } from '../ui/table-tools.tsx'
import type { Column } from '../ui/table.tsx'
import { toast, toastError } from '../ui/toast.tsx'
import { exportRows, ROWS_MAX } from './export-rows.ts'

/** Fetches what the filters leave, also what is not on the screen, and saves it as CSV. */
export function ExportButton<Row>({
  path,
  query,
  columns,
  name,
}: {
  path: string
  query: Query
  columns: Column<Row>[]
  name: string
}) {
  const [progress, setProgress] = useState<number | null>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  async function run() {
    stop.current = new AbortController()
    const { signal } = stop.current
    setProgress(0)
    try {
      const { rows, isWhole } = await exportRows<Row>(path, query, setProgress, signal)
      download(`${name}.csv`, tableCsv(columns, rows))
      const count = formatCount(rows.length)
      toast(isWhole ? `Saved ${count} rows.` : `Saved the newest ${count} rows; there are more.`)
    } catch (error) {
      if (!signal.aborted) toastError(error instanceof ApiError ? error : new Error(String(error)))
    }
    setProgress(null)
  }

  if (progress === null) {
    return (
      <button
        type="button"
        class="button quiet"
        title={`All rows that the filters leave, up to ${formatCount(ROWS_MAX)}, as a CSV file`}
        onClick={() => void run()}
      >
        <Icon name="download" /> Export all
      </button>
    )
  }
  return (
    <span class="row exporting">
      <progress max={ROWS_MAX} value={progress} aria-label="Rows fetched" />
      <span class="small muted number">{formatCount(progress)} rows</span>
      <button type="button" class="button quiet" onClick={() => stop.current?.abort()}>
        Cancel
      </button>
    </span>
  )
}
