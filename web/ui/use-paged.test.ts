import { expect, it } from 'vitest'
import { mergeRows } from './use-paged.ts'

type Row = { id: string; at: string; note?: string }
const merge = (seen: Row[], page: Row[]) =>
  mergeRows(
    seen,
    page,
    ({ id }) => id,
    ({ at }) => at,
  )

it('keeps rows that newer ones pushed off the first page, newest first', () => {
  const seen = [
    { id: 'b', at: '2' },
    { id: 'a', at: '1' },
  ]
  const merged = merge(seen, [
    { id: 'c', at: '3' },
    { id: 'b', at: '2' },
  ])
  expect(merged.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

it('shows a row as it is now', () => {
  const merged = merge([{ id: 'a', at: '1' }], [{ id: 'a', at: '1', note: 'judged' }])
  expect(merged).toEqual([{ id: 'a', at: '1', note: 'judged' }])
})
