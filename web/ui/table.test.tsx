import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onKeyDown } from './keys.ts'
import { tableCsv } from './table-tools.tsx'
import { type Column, DataTable } from './table.tsx'

type Row = { id: string; cost: number | null }
const columns: Column<Row>[] = [
  { key: 'id', header: 'Name', render: ({ id }) => id, sort: ({ id }) => id },
  {
    key: 'cost',
    header: 'Cost',
    align: 'right',
    render: ({ cost }) => cost ?? '–',
    sort: ({ cost }) => cost,
    total: '7',
  },
]
const rows: Row[] = [
  { id: 'b', cost: 2 },
  { id: 'a', cost: null },
  { id: 'c', cost: 5 },
]
const table = (props: object = {}) => (
  <DataTable label="Costs" columns={columns} rows={rows} rowKey={({ id }) => id} {...props} />
)
const namesShown = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '')

beforeEach(() => document.addEventListener('keydown', onKeyDown))
afterEach(() => {
  cleanup()
  document.removeEventListener('keydown', onKeyDown)
})

it('sorts by its header, what is not known last', () => {
  render(table())
  fireEvent.click(screen.getByRole('button', { name: /Cost/ }))
  expect(namesShown()).toEqual(['c', 'b', 'a'])
  fireEvent.click(screen.getByRole('button', { name: /Cost/ }))
  expect(namesShown()).toEqual(['b', 'c', 'a'])
})

it('opens the row that j and k moved to', () => {
  const onOpen = vi.fn()
  render(table({ onOpen }))
  for (const key of ['j', 'j', 'k', 'j', 'Enter']) fireEvent.keyDown(document.body, { key })
  expect(onOpen).toHaveBeenCalledWith(rows[1])
})

it('leaves the keys alone while somebody types', () => {
  const onOpen = vi.fn()
  render(
    <>
      <input aria-label="Search" />
      {table({ onOpen })}
    </>,
  )
  fireEvent.keyDown(document.body, { key: 'j' })
  fireEvent.keyDown(screen.getByLabelText('Search'), { key: 'Enter' })
  expect(onOpen).not.toHaveBeenCalled()
})

it('does what a link in a row says, and not what the row would do', () => {
  const onOpen = vi.fn()
  const linked = [{ ...columns[0]!, render: ({ id }: Row) => <a href="#x">{id}</a> }, columns[1]!]
  render(table({ onOpen, columns: linked }))
  fireEvent.click(screen.getByText('a'))
  expect(onOpen).not.toHaveBeenCalled()
  fireEvent.click(screen.getByText('5'))
  expect(onOpen).toHaveBeenCalledWith(rows[2])
})

it('shows grey rows before anything is known, and says what belongs here when nothing is', () => {
  const { container, rerender } = render(table({ rows: undefined, skeletonRows: 3 }))
  expect(container.querySelectorAll('.skeleton-row')).toHaveLength(3)
  rerender(table({ rows: [], empty: <p>Costs come with the first visit.</p> }))
  expect(screen.getByText('Costs come with the first visit.')).toBeTruthy()
})

it('has a row of totals', () => {
  render(table({ hasTotals: true }))
  const foot = screen.getByRole('table').querySelector('tfoot')!
  expect(within(foot).getByText('7')).toBeTruthy()
})

it('draws only a window of many rows', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({ id: `row ${index}`, cost: index }))
  const { container } = render(table({ rows: many }))
  expect(container.querySelectorAll('tbody tr[data-key]').length).toBeLessThan(200)
})

it('writes CSV with an empty cell for what is not known', () => {
  expect(tableCsv(columns, rows)).toBe('Name,Cost\r\nb,2\r\na,\r\nc,5')
})
