import { expect, it } from 'vitest'
import { clickSort, sorted, sortOf, sortText } from './sort.ts'

const rows = [
  { name: 'b', clicks: 2, cost: null },
  { name: 'a', clicks: 10, cost: 5 },
  { name: 'c', clicks: 2, cost: 7 },
]
const value = (row: (typeof rows)[number], key: string) => row[key as 'name' | 'clicks' | 'cost']
const names = (key: string, down: boolean) =>
  sorted(rows, [{ key, down }], value).map(({ name }) => name)

it('puts what is not known last, whichever way', () => {
  expect(names('cost', false)).toEqual(['a', 'c', 'b'])
  expect(names('cost', true)).toEqual(['c', 'a', 'b'])
})

it('compares numbers as numbers and keeps the order of equals', () => {
  expect(names('clicks', false)).toEqual(['b', 'c', 'a'])
})

it('sorts by the next column where the first is equal', () => {
  const sort = sortOf('clicks,-name')
  expect(sorted(rows, sort, value).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  expect(sortText(sort)).toBe('clicks,-name')
})

it('turns with each click, then lets go; Shift keeps the other columns', () => {
  const once = clickSort([], 'clicks', false, true)
  expect(once).toEqual([{ key: 'clicks', down: true }])
  const twice = clickSort(once, 'clicks', false, true)
  expect(twice).toEqual([{ key: 'clicks', down: false }])
  expect(clickSort(twice, 'clicks', false, true)).toEqual([])
  const both = clickSort(twice, 'name', true, false)
  expect(sortText(both)).toBe('clicks,name')
  expect(sortText(clickSort(both, 'clicks', true, false))).toBe('-clicks,name')
  expect(sortText(clickSort(both, 'name', false, false))).toBe('-name')
})
