import type { Restatement } from '../../shared/pull.ts'
import type { Group, Metric, Report, ReportRow } from '../../shared/report.ts'
import { formatDay } from '../ui/format.ts'
import type { Column } from '../ui/table.tsx'
import { rawText, sortValue } from './cell.ts'
import { GradeGlyph, MetricCell } from './metric-cell.tsx'
import { GROUP, METRIC } from './metrics.ts'
import { restatedText } from './restated.ts'

export type ColumnOptions = {
  groupBy: Group[]
  metrics: Metric[]
  expectation?: string
  restatements?: Restatement[]
}

/** The columns of a report: what it is cut by, then the layers beside each other. */
export function reportColumns(
  report: Report | undefined,
  options: ColumnOptions,
): Column<ReportRow>[] {
  const metrics = options.metrics.toSorted(byLayer)
  const money = metrics.find(isOutcomeMoney)
  const groups = options.groupBy.map((group, index) => groupColumn(report, group, index === 0))
  const numbers = metrics.map((metric) => metricColumn(report, metric, options, metric === money))
  return [...groups, ...numbers, csvOnly('state'), csvOnly('grade')]
}

export function rowKeyOf({ group }: ReportRow): string {
  return Object.values(group).join('\n')
}

const LAYERS = ['signal', 'outcome', 'derived']
const ORDER = Object.keys(METRIC)

function byLayer(left: Metric, right: Metric): number {
  const layers = LAYERS.indexOf(METRIC[left].layer) - LAYERS.indexOf(METRIC[right].layer)
  return layers || ORDER.indexOf(left) - ORDER.indexOf(right)
}

function isOutcomeMoney(metric: Metric): boolean {
  return METRIC[metric].layer === 'outcome' && METRIC[metric].unit === 'money'
}

function groupColumn(
  report: Report | undefined,
  group: Group,
  isFirst: boolean,
): Column<ReportRow> {
  return {
    key: group,
    header: GROUP[group],
    render: (row) =>
      groupName(row, group) ?? <span class="muted">(no {GROUP[group].toLowerCase()})</span>,
    sort: (row) => (group === 'day' ? (row.group.day ?? null) : groupName(row, group)),
    text: (row) =>
      group === 'day' ? (row.group.day ?? '') : (row.names[group] ?? row.group[group] ?? ''),
    total: isFirst && report ? 'Total' : undefined,
  }
}

function groupName(row: ReportRow, group: Group): string | null {
  const value = row.group[group] ?? null
  if (value === null) return null
  return group === 'day' ? formatDay(value) : (row.names[group] ?? value)
}

function metricColumn(
  report: Report | undefined,
  metric: Metric,
  { expectation, restatements = [] }: ColumnOptions,
  hasGrade: boolean,
): Column<ReportRow> {
  const { label, unit, layer, means } = METRIC[metric]
  const currency = report?.meta.currency ?? ''
  const unitText = unit === 'money' && currency ? `, ${currency}` : ''
  const zone = report?.meta.zone ?? 'UTC'
  const cell = (row: ReportRow) => (
    <>
      {hasGrade && <GradeGlyph grade={row.metrics[metric] == null ? null : row.grade} />}
      <MetricCell
        row={row}
        metric={metric}
        currency={currency}
        expectation={expectation}
        restated={
          row.state === 'restated' ? restatedText(row, metric, restatements, zone) : undefined
        }
      />
    </>
  )
  return {
    key: metric,
    // The heading over the delayed columns says already whose numbers they are.
    header: label.replace(', platform', '') + unitText,
    name: label + unitText,
    title: means,
    align: 'right',
    layer,
    render: cell,
    sort: (row) => sortValue(row, metric),
    text: (row) => rawText(row, metric),
    total: report && cell(report.totals),
  }
}

function csvOnly(key: 'state' | 'grade'): Column<ReportRow> {
  return {
    key,
    header: key === 'state' ? 'State' : 'Link grade',
    render: () => null,
    text: (row) => row[key] ?? '',
    isCsvOnly: true,
  }
}
