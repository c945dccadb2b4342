import type { Group, Metric, Report, ReportRow } from '../../shared/report.ts'
import { useResource, withQuery } from '../api.ts'
import { sortValue } from '../reports/cell.ts'
import { MetricCell } from '../reports/metric-cell.tsx'
import { METRIC } from '../reports/metrics.ts'
import './entity-list.css'
import { useView } from './frame/view.ts'
import type { Column } from './table.tsx'

const SHOWN: Metric[] = ['visits', 'clicks', 'registrations', 'firstDeposits', 'commissionTotal']

/** What is in no report is not known, which is not zero. */
const NOT_KNOWN: Pick<ReportRow, 'metrics' | 'state' | 'grade'> = {
  metrics: {},
  state: null,
  grade: null,
}

function useNumbers(group: Group): (id: string) => typeof NOT_KNOWN {
  const { days, params } = useView()
  const query = { groupBy: group, metrics: SHOWN.join(','), ...days, ...params }
  const { data } = useResource<Report>(withQuery('/reports/site', query), {
    everyMs: 15_000,
    keep: true,
  })
  const rows = new Map(data?.rows.map((row) => [row.group[group], row]))
  return (id) => rows.get(id) ?? NOT_KNOWN
}

/** Signal and outcome beside each row of a list, for the days that the top bar names. */
export function useNumberColumns<Row extends { id: string }>(group: Group): Column<Row>[] {
  const numbers = useNumbers(group)
  const { currency } = useView()
  return SHOWN.map((metric) => ({
    key: metric,
    header: headerOf(metric, currency),
    title: METRIC[metric].means,
    layer: METRIC[metric].layer,
    align: 'right',
    render: ({ id }) => <MetricCell row={numbers(id)} metric={metric} currency={currency} />,
    sort: ({ id }) => sortValue(numbers(id), metric),
  }))
}

/** The same numbers for one thing, on its own page. */
export function NumberStrip({ group, id }: { group: Group; id: string }) {
  const row = useNumbers(group)(id)
  const { currency } = useView()
  return (
    <dl class="number-strip">
      {SHOWN.map((metric) => (
        <div key={metric} class={METRIC[metric].layer} title={METRIC[metric].means}>
          <dt>{headerOf(metric, currency)}</dt>
          <dd>
            <MetricCell row={row} metric={metric} currency={currency} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function headerOf(metric: Metric, currency: string): string {
  const { label, unit } = METRIC[metric]
  return unit === 'money' ? `${label}, ${currency}` : label
}
