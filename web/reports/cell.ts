import type { LinkGrade, Metric, ReportRow } from '../../shared/report.ts'
import { DASH, formatAmount, formatCount, formatMoney, formatRatio } from '../ui/format.ts'
import type { SortValue } from '../ui/sort.ts'
import { METRIC } from './metrics.ts'

type Row = Pick<ReportRow, 'metrics' | 'state'>

/** How a number stands on screen: what is written, and how far it can be trusted. */
export type Cell = {
  text: string
  /** awaited and failed also say that part of a sum is not there yet. */
  look: 'plain' | 'awaited' | 'provisional' | 'restated' | 'failed' | 'unknown'
  isNegative: boolean
}

/** null is a dash or a question mark, never a zero. */
export function cellOf(row: Row, metric: Metric, currency: string): Cell {
  const value = row.metrics[metric] ?? null
  const { needsOutcome } = METRIC[metric]
  const state = needsOutcome ? row.state : null
  if (value === null) {
    if (state === 'awaited') return { text: DASH, look: 'awaited', isNegative: false }
    if (state === 'failed') return { text: '?', look: 'failed', isNegative: false }
    return { text: DASH, look: 'unknown', isNegative: false }
  }
  return {
    text: textOf(value, metric, currency),
    look: state === null || state === 'settled' ? 'plain' : state,
    isNegative: decimalOf(value).startsWith('-') && /[1-9]/.test(decimalOf(value)),
  }
}

type Value = NonNullable<ReportRow['metrics'][Metric]>

function textOf(value: Value, metric: Metric, currency: string): string {
  if (typeof value === 'number') return formatCount(value)
  if (typeof value === 'string') {
    return METRIC[metric].unit === 'ratio' ? formatRatio(value) : formatCount(value)
  }
  return value.currency === currency ? formatAmount(value) : formatMoney(value)
}

/** The exact decimal behind what is shown. */
function decimalOf(value: Value): string {
  return typeof value === 'object' ? value.amount : String(value)
}

/** For CSV: exact, and empty where nothing is known. */
export function rawText(row: Row, metric: Metric): string {
  const value = row.metrics[metric] ?? null
  return value === null ? '' : decimalOf(value)
}

/** Only for putting rows in order and bars at a height: a float is near enough there. */
export function roughNumber(row: Row, metric: Metric): number | null {
  const text = rawText(row, metric)
  return text === '' ? null : Number(text)
}

export function sortValue(row: Row, metric: Metric): SortValue {
  return roughNumber(row, metric)
}

const STATE_WORDS = {
  awaited: 'Awaited: the platform has not reported this yet.',
  provisional: 'Provisional: the platform may still change it.',
  settled: 'Settled: the platform no longer changes it.',
  restated: 'Restated: a later pull said something else.',
  failed: 'Failed: the last pull did not bring it.',
}

export const GRADE_WORDS: Record<LinkGrade, string> = {
  exact: 'Linked exactly, by click id.',
  'sub-id': 'Linked by sub-id.',
  tracker: 'Linked by tracker.',
  shared: "Shared out: in proportion to the offer's first deposits, registrations or clicks.",
}

/** What hovering a number says: definition, state, and how it was linked. */
export function hoverText(
  row: Pick<ReportRow, 'metrics' | 'state' | 'grade'>,
  metric: Metric,
  details: { expectation?: string | undefined; restated?: string | undefined },
): string {
  const info = METRIC[metric]
  const isThere = (row.metrics[metric] ?? null) !== null
  const lines = [`${info.label}: ${info.means}`]
  if (info.needsOutcome) {
    if (row.state) lines.push(STATE_WORDS[row.state])
    else lines.push('No platform reports this row: its offers have no connection.')
    if ((row.state === 'awaited' || row.state === 'failed') && details.expectation) {
      lines.push(details.expectation)
    }
    if (row.state === 'restated' && details.restated) lines.push(details.restated)
    if (isThere && row.grade) lines.push(GRADE_WORDS[row.grade])
    if (!isThere && row.state && !['awaited', 'failed'].includes(row.state)) {
      lines.push(info.layer === 'derived' ? NOTHING_TO_DIVIDE : 'The platform does not say.')
    }
  } else if (!isThere) lines.push(info.layer === 'derived' ? NOTHING_TO_DIVIDE : 'Not known.')
  return lines.join('\n')
}

const NOTHING_TO_DIVIDE = 'There is nothing to divide by.'
