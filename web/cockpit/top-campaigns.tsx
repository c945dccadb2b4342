import { useLocation } from 'preact-iso'
import { useMemo } from 'preact/hooks'
import type { Metric } from '../../shared/report.ts'
import { drillHref } from '../reports/drill.ts'
import { reportColumns, rowKeyOf } from '../reports/columns.tsx'
import { useReport } from '../reports/use-report.ts'
import { rangeText } from '../ui/frame/range-text.ts'
import { useExpectation } from '../ui/frame/freshness-dot.tsx'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote } from '../ui/page.tsx'
import { DataTable } from '../ui/table.tsx'

const SHOWN = 8
const SHOWN_METRICS: Metric[] = [
  'visits',
  'clicks',
  'firstDeposits',
  'cost',
  'commissionTotal',
  'profit',
  'roi',
]

export function TopCampaigns() {
  const view = useView()
  const href = useViewHref()
  const { route } = useLocation()
  const expectation = useExpectation()
  const { data, error } = useReport({
    groupBy: ['campaign'],
    metrics: SHOWN_METRICS,
    everyMs: 10_000,
  })
  const rows = useMemo(
    () =>
      data?.rows
        .toSorted((left, right) => Number(right.metrics.visits) - Number(left.metrics.visits))
        .slice(0, SHOWN),
    [data],
  )
  const columns = useMemo(
    () => reportColumns(data, { groupBy: ['campaign'], metrics: SHOWN_METRICS, expectation }),
    [data, expectation],
  )
  return (
    <section class="stack-tight" aria-label="Campaigns">
      <header class="spread cockpit-heading">
        <h2>Campaigns, {rangeText(view).toLowerCase()}</h2>
        <a href={href('/reports/site?groupBy=campaign')}>All in the report</a>
      </header>
      <ErrorNote error={error} isQuiet />
      {(data || !error) && (
        <DataTable
          label="Campaigns with the most visits"
          columns={columns}
          rows={rows}
          rowKey={rowKeyOf}
          skeletonRows={4}
          isShort
          onOpen={(row) => {
            const drilled = drillHref('/reports/site', row, ['campaign'])
            if (drilled) route(href(drilled))
          }}
          empty={
            <div class="card">
              <EmptyState title="No campaign had a visit in these days." />
            </div>
          }
        />
      )}
    </section>
  )
}
