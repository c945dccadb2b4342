import { expect, it } from 'vitest'
import type { ReportRow } from '../../shared/report.ts'
import { nested } from './nested.ts'

const row = (campaign: string | null, day: string) => ({ group: { campaign, day } }) as ReportRow
const order = (rows: ReportRow[]) => rows.map(({ group }) => `${group.campaign} ${group.day}`)

it('keeps the rows of one campaign together, and no row is lost', () => {
  const rows = [row('b', '3'), row('a', '3'), row('b', '2'), row(null, '3'), row('a', '1')]
  expect(order(nested(rows, ['campaign', 'day']))).toEqual(['b 3', 'b 2', 'a 3', 'a 1', 'null 3'])
})

it('leaves one level as it came', () => {
  const rows = [row('b', '3'), row('a', '3')]
  expect(order(nested(rows, ['campaign']))).toEqual(['b 3', 'a 3'])
})
