import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { EmptyState } from './page.tsx'
import { type Sort, type SortValue, sorted } from './sort.ts'
import { HeaderCell, LayerRow } from './table-header.tsx'
import { TableTools } from './table-tools.tsx'
import { useRowKeys } from './use-row-keys.ts'
import { useWindow } from './use-window.ts'
import './table.css'

export type Column<Row> = {
  key: string
  header: ComponentChildren
  /** Its name in a CSV file, where the header is no text or says too little alone. */
  name?: string | undefined
  /** The definition, shown on hovering the header. */
  title?: string | undefined
  align?: 'left' | 'right' | undefined
  render: (row: Row) => ComponentChildren
  /** What it is sorted by; a column without is not sortable. null comes last. */
  sort?: ((row: Row) => SortValue) | undefined
  /** What stands in a CSV file; without it, the sort value, else nothing. */
  text?: ((row: Row) => string) | undefined
  /** Which layer the column belongs to; neighbours of one layer share a heading. */
  layer?: 'signal' | 'outcome' | 'derived' | undefined
  /** In the totals row. */
  total?: ComponentChildren
  width?: string | undefined
  /** Only in the CSV file, where there is nothing to hover over. */
  isCsvOnly?: boolean | undefined
}

export type DataTableProps<Row> = {
  /** What the table is, for those who do not see it. */
  label: string
  columns: Column<Row>[]
  /** undefined while it is not known: as many grey rows as `skeletonRows`. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** What a click on a row, or Enter, does. */
  onOpen?: ((row: Row) => void) | undefined
  isOpen?: ((row: Row) => boolean) | undefined
  empty?: ComponentChildren
  hasTotals?: boolean | undefined
  /** Given together, the order lives outside (in the URL); else it is the table's own. */
  sort?: Sort | undefined
  onSort?: ((sort: Sort) => void) | undefined
  /** Names the file, and shows the CSV buttons. */
  csvName?: string | undefined
  tools?: ComponentChildren
  skeletonRows?: number | undefined
  /** Grows with its rows and never scrolls upright by itself. */
  isShort?: boolean | undefined
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, rowKey, onOpen } = props
  const columns = useMemo(() => props.columns.filter((one) => !one.isCsvOnly), [props.columns])
  const [ownSort, setOwnSort] = useState<Sort>([])
  const sort = props.sort ?? ownSort
  const setSort = props.onSort ?? setOwnSort
  const ordered = useMemo(
    () =>
      sorted(rows ?? [], sort, (row, key) => {
        const value = columns.find((column) => column.key === key)?.sort
        return value ? value(row) : null
      }),
    [rows, sort, columns],
  )
  const view = useWindow(ordered.length)
  const keys = useRowKeys(ordered, rowKey, onOpen, view.show)

  if (rows?.length === 0) {
    return props.empty ?? <EmptyState title="Nothing here yet." />
  }
  return (
    <div class="table-block">
      {(props.csvName || props.tools) && (
        <TableTools csvName={props.csvName} columns={props.columns} rows={ordered}>
          {props.tools}
        </TableTools>
      )}
      <section
        class={`table-scroll${props.isShort ? ' short' : ''}`}
        ref={view.scroller}
        onScroll={view.onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={props.label}
      >
        <table class="data-table" aria-busy={rows === undefined} aria-rowcount={rows?.length ?? -1}>
          <caption class="visually-hidden">{props.label}</caption>
          <thead>
            {columns.some((column) => column.layer) && <LayerRow columns={columns} />}
            <tr>
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} sort={sort} onSort={setSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows === undefined &&
              Array.from({ length: props.skeletonRows ?? 8 }, (_, index) => (
                <SkeletonRow key={index} columns={columns.length} />
              ))}
            {view.above > 0 && <tr style={{ height: `${view.above}px` }} />}
            {ordered.slice(view.from, view.until).map((row) => {
              const key = rowKey(row)
              return (
                <tr
                  key={key}
                  data-key={key}
                  class={rowClass(keys.at === key, props.isOpen?.(row) ?? false, !!onOpen)}
                  onClick={onOpen && ((event) => !isControl(event) && onOpen(row))}
                >
                  {columns.map((column, index) => (
                    <Cell key={column.key} column={column} isFirst={index === 0}>
                      {column.render(row)}
                    </Cell>
                  ))}
                </tr>
              )
            })}
            {view.below > 0 && <tr style={{ height: `${view.below}px` }} />}
          </tbody>
          {props.hasTotals && rows !== undefined && (
            <tfoot>
              <tr>
                {columns.map((column, index) => (
                  <Cell key={column.key} column={column} isFirst={index === 0}>
                    {column.total}
                  </Cell>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </div>
  )
}

function rowClass(isAt: boolean, isOpen: boolean, canOpen: boolean): string {
  return [isAt && 'at', isOpen && 'open', canOpen && 'can-open'].filter(Boolean).join(' ')
}

/** A link or button inside a row does its own thing. */
function isControl(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input') !== null
}

function Cell<Row>({
  column,
  isFirst,
  children,
}: {
  column: Column<Row>
  isFirst: boolean
  children?: ComponentChildren
}) {
  const name = column.align === 'right' ? 'number' : undefined
  return isFirst ? (
    <th scope="row" class={name}>
      {children}
    </th>
  ) : (
    <td class={name}>{children}</td>
  )
}

function SkeletonRow({ columns }: { columns: number }) {
  return (
    <tr class="skeleton-row">
      {Array.from({ length: columns }, (_, index) => (
        <td key={index}>
          <div />
        </td>
      ))}
    </tr>
  )
}
