import type { ComponentChildren } from 'preact'
import { csvOf, download } from './csv.ts'
import { Icon } from './icons.tsx'
import { useKeys } from './keys.ts'
import type { Column } from './table.tsx'
import { toast } from './toast.tsx'

/** What stands over a table: its own tools, then the CSV buttons. */
export function TableTools<Row>({
  csvName,
  columns,
  rows,
  children,
}: {
  csvName: string | undefined
  columns: Column<Row>[]
  rows: readonly Row[]
  children?: ComponentChildren
}) {
  const copy = async () => {
    await navigator.clipboard.writeText(tableCsv(columns, rows))
    toast(`Copied ${rows.length} rows as CSV.`)
  }
  useKeys(csvName ? [{ key: 'c', does: 'Copy the table as CSV', run: () => void copy() }] : [])
  return (
    <div class="table-tools">
      <div class="row">{children}</div>
      {csvName && (
        <div class="row">
          <button type="button" class="button quiet" onClick={copy}>
            <Icon name="copy" /> Copy CSV
          </button>
          <button
            type="button"
            class="button quiet icon"
            aria-label="Download CSV"
            title="Download CSV"
            onClick={() => download(`${csvName}.csv`, tableCsv(columns, rows))}
          >
            <Icon name="download" />
          </button>
        </div>
      )}
    </div>
  )
}

/** What is not known is an empty cell, so that no sheet adds it up as a zero. */
export function tableCsv<Row>(columns: Column<Row>[], rows: readonly Row[]): string {
  return csvOf(
    columns.map(({ key, name, header }) => name ?? (typeof header === 'string' ? header : key)),
    rows.map((row) =>
      columns.map(({ text, sort }) => (text ? text(row) : String(sort?.(row) ?? ''))),
    ),
  )
}
