import { expect, it } from 'vitest'
import type { Report } from '../../shared/report.ts'
import { chartSummary, dayChart } from './day-chart.ts'

const eur = (amount: string) => ({ amount, currency: 'EUR' })
const report = {
  rows: [
    {
      group: { day: '2026-11-18' },
      metrics: { clicks: 12, commissionTotal: eur('0') },
      state: 'settled',
    },
    {
      group: { day: '2026-11-20' },
      metrics: { clicks: 0, commissionTotal: null },
      state: 'awaited',
    },
  ],
  meta: { query: { from: '2026-11-18', to: '2026-11-20', currency: 'EUR' } },
} as unknown as Report

it('draws a gap for what is not known and a point for zero', () => {
  const { days } = dayChart(report, 'clicks', 'commissionTotal')
  expect(days.map(({ line }) => line)).toEqual([12, null, 0])
  expect(days.map(({ bar }) => bar)).toEqual([0, null, null])
  expect(days[2]!.barText).toBe('awaited')
})

it('says in a sentence how much is awaited', () => {
  const summary = chartSummary(dayChart(report, 'clicks', 'commissionTotal'))
  expect(summary).toContain('1 of 3 days are awaited.')
})
