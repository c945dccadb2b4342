import { useLocation } from 'preact-iso'
import { useMemo } from 'preact/hooks'
import type { Page } from '../../shared/page.ts'
import type { Restatement } from '../../shared/pull.ts'
import { useResource, withQuery } from '../api.ts'
import { DayChart } from '../ui/chart.tsx'
import { useExpectation } from '../ui/frame/freshness-dot.tsx'
import { useSetParams, useViewHref } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote, PageHeader, Skeleton } from '../ui/page.tsx'
import { sortOf, sortText } from '../ui/sort.ts'
import { DataTable } from '../ui/table.tsx'
import { reportColumns, rowKeyOf } from './columns.tsx'
import { CurlButton } from './curl-button.tsx'
import { chartSummary, dayChart } from './day-chart.ts'
import { drillHref } from './drill.ts'
import { FilterRow } from './filter-row.tsx'
import { GroupPicker } from './group-picker.tsx'
import { MetaLine } from './meta-line.tsx'
import { MetricPicker } from './metric-picker.tsx'
import { nested } from './nested.ts'
import { askOf } from './report-ask.ts'
import { useReport } from './use-report.ts'
import './report.css'

/** Both layers side by side, cut as one likes. All that is chosen is in the URL. */
export default function SiteReportPage() {
  const { url, query, route } = useLocation()
  const set = useSetParams()
  const href = useViewHref()
  const expectation = useExpectation()
  const { groupBy, metrics, filters } = useMemo(() => askOf(query), [url])
  const sort = useMemo(() => sortOf(query.sort), [query.sort])
  const { data, error } = useReport({ groupBy, metrics, filters, everyMs: 10_000 })
  // While another cut is on its way the old numbers stay under the columns they belong to.
  const shown = data?.meta.query
  const hasRestated = data?.rows.some((row) => row.state === 'restated') ?? false
  const restatements = useResource<Page<Restatement>>(
    hasRestated && shown
      ? withQuery('/restatements', { from: shown.from, to: shown.to, limit: 500 })
      : null,
  )
  const shownGroups = shown?.groupBy.join() ?? groupBy.join()
  const shownMetrics = shown?.metrics.join() ?? metrics.join()
  const rows = useMemo(
    () => data && (sort.length > 0 ? data.rows : nested(data.rows, data.meta.query.groupBy)),
    [data, sort],
  )
  const columns = useMemo(
    () =>
      reportColumns(data, {
        groupBy: shown?.groupBy ?? groupBy,
        metrics: shown?.metrics ?? metrics,
        expectation,
        restatements: restatements.data?.data ?? [],
      }),
    [data, shownGroups, shownMetrics, expectation, restatements.data],
  )

  return (
    <>
      <PageHeader
        title="Site Report"
        note={data || !error ? <MetaLine report={data} /> : undefined}
        action={<CurlButton report={data} />}
      />
      <FilterRow filters={filters} />
      <ErrorNote error={error} />
      <ReportChart filters={filters} />
      {(data || !error) && (
        <DataTable
          label="Site report"
          columns={columns}
          rows={rows}
          rowKey={rowKeyOf}
          hasTotals
          sort={sort}
          onSort={(next) => set({ sort: sortText(next) || null })}
          csvName={`site-report-${shown?.from ?? ''}-${shown?.to ?? ''}`}
          tools={
            <>
              <GroupPicker
                groupBy={groupBy}
                onChange={(next) => set({ groupBy: next.join(',') })}
              />
              <MetricPicker
                metrics={metrics}
                onChange={(next) => set({ metrics: next.join(',') })}
              />
            </>
          }
          onOpen={(row) => {
            const drilled = drillHref(url, row, shown?.groupBy ?? groupBy)
            if (drilled) route(drilled)
          }}
          empty={
            <div class="card">
              <EmptyState
                title="Nothing happened in these days."
                action={
                  <a class="button" href={href('/campaigns')}>
                    To the campaigns
                  </a>
                }
                next="Once a tracking link is visited, its row is here within seconds."
              >
                A row appears for each visit, click, postback or reported day of a site or campaign.
              </EmptyState>
            </div>
          }
        />
      )}
    </>
  )
}

/** By day whatever the table is cut by, under the same filters. */
function ReportChart({ filters }: { filters: Record<string, string | undefined> }) {
  const { data, error } = useReport({
    groupBy: ['day'],
    metrics: ['clicks', 'commissionTotal'],
    filters,
    everyMs: 15_000,
  })
  const chart = useMemo(() => data && dayChart(data, 'clicks', 'commissionTotal'), [data])
  if (chart ? chart.days.length < 2 : error) return null
  return (
    <section class="card" aria-label="By day">
      {chart ? <DayChart data={chart} summary={chartSummary(chart)} /> : <Skeleton height={292} />}
    </section>
  )
}
