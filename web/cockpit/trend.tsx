import { useMemo, useState } from 'preact/hooks'
import { addDays } from '../../shared/zone.ts'
import { chartSummary, dayChart } from '../reports/day-chart.ts'
import { useReport } from '../reports/use-report.ts'
import { DayChart, type DayChartData } from '../ui/chart.tsx'
import { useView } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote, Skeleton } from '../ui/page.tsx'

const SPANS = { '14 days': 14, '30 days': 30 } as const

/** First deposits as they happened, and what they were worth as it became known. */
export function Trend() {
  const { today } = useView()
  const [span, setSpan] = useState<keyof typeof SPANS>('14 days')
  const days = { from: addDays(today, 1 - SPANS[span]), to: today }
  const { data, error } = useReport({
    groupBy: ['day'],
    metrics: ['firstDeposits', 'commissionTotal'],
    days,
    everyMs: 15_000,
  })
  const chart = useMemo(() => data && dayChart(data, 'firstDeposits', 'commissionTotal'), [data])
  return (
    <section class="card stack" aria-label="The last days">
      <header class="spread">
        <h2>First deposits and commission</h2>
        <fieldset class="segments" aria-label="How many days">
          {(Object.keys(SPANS) as (keyof typeof SPANS)[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={span === name}
              onClick={() => setSpan(name)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </header>
      <ErrorNote error={error} isQuiet />
      {!chart && !error && <Skeleton height={268} />}
      {chart && <Days chart={chart} />}
    </section>
  )
}

function Days({ chart }: { chart: DayChartData }) {
  if (chart.days.every(({ line, bar }) => line === null && bar === null)) {
    return (
      <EmptyState title="Nothing to draw yet.">
        Days appear with their first click, postback or reported revenue.
      </EmptyState>
    )
  }
  return <DayChart data={chart} summary={chartSummary(chart)} />
}
