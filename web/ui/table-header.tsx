import { clickSort, type Sort } from './sort.ts'
import type { Column } from './table.tsx'

const LAYER_NAMES = { signal: 'Real time', outcome: 'Delayed', derived: 'Derived' }

/** A column's name; a click sorts by it, with Shift by it as well. */
export function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort: Sort
  onSort: (sort: Sort) => void
}) {
  const name = `${column.align === 'right' ? 'number' : ''} ${column.layer ?? ''}`.trim()
  const place = sort.findIndex(({ key }) => key === column.key)
  const now = sort[place]
  if (!column.sort) {
    return (
      <th scope="col" class={name} title={column.title} style={{ width: column.width }}>
        {column.header}
      </th>
    )
  }
  return (
    <th
      scope="col"
      class={name}
      title={column.title}
      style={{ width: column.width }}
      aria-sort={now ? (now.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        onClick={(event) =>
          onSort(clickSort(sort, column.key, event.shiftKey, column.align === 'right'))
        }
      >
        {column.header}
        <span class="sort-mark" aria-hidden="true">
          {now ? (now.down ? '↓' : '↑') : ''}
          {now && sort.length > 1 ? place + 1 : ''}
        </span>
      </button>
    </th>
  )
}

/** Neighbouring columns of one layer under one heading. */
export function LayerRow<Row>({ columns }: { columns: Column<Row>[] }) {
  const spans: { layer: Column<Row>['layer']; count: number }[] = []
  for (const { layer } of columns) {
    const last = spans.at(-1)
    if (last && last.layer === layer) last.count += 1
    else spans.push({ layer, count: 1 })
  }
  return (
    <tr class="layers">
      {spans.map(({ layer, count }, index) =>
        layer ? (
          <th key={index} scope="colgroup" colSpan={count} class={layer}>
            {LAYER_NAMES[layer]}
          </th>
        ) : (
          <td key={index} colSpan={count} />
        ),
      )}
    </tr>
  )
}
