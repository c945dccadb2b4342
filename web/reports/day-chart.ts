import type { Metric, Report } from '../../shared/report.ts'
import { daysBetween } from '../../shared/zone.ts'
import type { ChartDay, DayChartData } from '../ui/chart.tsx'
import { DASH, formatDay } from '../ui/format.ts'
import { cellOf, roughNumber } from './cell.ts'
import { METRIC } from './metrics.ts'

/** A report by day as a chart: days nothing is known of stay on the axis, as gaps. */
export function dayChart(report: Report, line: Metric, bar: Metric): DayChartData {
  const { from, to, currency } = report.meta.query
  const rows = new Map(report.rows.map((row) => [row.group.day, row]))
  return {
    line: { label: METRIC[line].label },
    bar: {
      label: METRIC[bar].unit === 'money' ? `${METRIC[bar].label}, ${currency}` : METRIC[bar].label,
    },
    days: daysBetween(from, to).map((day): ChartDay => {
      const row = rows.get(day)
      const label = formatDay(day)
      if (!row) return { label, line: null, lineText: DASH, bar: null, barText: DASH, state: null }
      const barCell = cellOf(row, bar, currency)
      return {
        label,
        line: roughNumber(row, line),
        lineText: cellOf(row, line, currency).text,
        bar: roughNumber(row, bar),
        barText: barCell.look === 'awaited' && barCell.text === DASH ? 'awaited' : barCell.text,
        state: row.state,
      }
    }),
  }
}

/** What the chart shows, in a sentence. */
export function chartSummary({ line, bar, days }: DayChartData): string {
  const count = (state: ChartDay['state']) => days.filter((day) => day.state === state).length
  const first = days[0]?.label ?? ''
  const last = days.at(-1)?.label ?? ''
  const waiting =
    count('awaited') > 0 ? ` ${count('awaited')} of ${days.length} days are awaited.` : ''
  return `${line.label} as a line and ${bar.label} as bars, ${first} to ${last}.${waiting} The numbers are in the table below.`
}
