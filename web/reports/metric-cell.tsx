import type { LinkGrade, Metric, ReportRow } from '../../shared/report.ts'
import { cellOf, GRADE_WORDS, hoverText } from './cell.ts'
import { METRIC } from './metrics.ts'
import './metric-cell.css'

type Props = {
  row: Pick<ReportRow, 'metrics' | 'state' | 'grade'>
  metric: Metric
  currency: string
  expectation?: string | undefined
  restated?: string | undefined
}

/** One number of a report, with the mark of its state. */
export function MetricCell({ row, metric, currency, expectation, restated }: Props) {
  const { text, look, isNegative } = cellOf(row, metric, currency)
  const isGain = metric === 'profit' || metric === 'roi'
  const isThere = look !== 'unknown' && (row.metrics[metric] ?? null) !== null
  const tone = isGain && isThere && /[1-9]/.test(text) ? (isNegative ? 'loss' : 'gain') : ''
  const title = hoverText(row, metric, { expectation, restated })
  return (
    <span class={`metric ${look} ${tone}`} title={title}>
      {tone && <span aria-hidden="true">{isNegative ? '↓ ' : '↑ +'}</span>}
      <span class={isThere ? undefined : 'absent'}>
        {look === 'failed' && !isThere ? <a href="/revenue">{text}</a> : text}
      </span>
      {!isThere && <span class="visually-hidden"> {NOT_THERE[look] ?? 'not known'}</span>}
      {METRIC[metric].needsOutcome && <StateMark look={isThere ? look : 'plain'} />}
    </span>
  )
}

const NOT_THERE: Partial<Record<ReturnType<typeof cellOf>['look'], string>> = {
  awaited: 'awaited',
  failed: 'failed',
}

/** Always as wide, so that numbers stay in their column. */
function StateMark({ look }: { look: ReturnType<typeof cellOf>['look'] }) {
  const words = { provisional: 'provisional', restated: 'restated', failed: 'failed' }[
    look as string
  ]
  return (
    <span class={`state-mark ${look}`}>
      {words && <span class="visually-hidden"> {words}</span>}
      {look === 'awaited' && <span class="visually-hidden"> in part awaited</span>}
    </span>
  )
}

const STEPS: Record<LinkGrade, number> = { exact: 4, 'sub-id': 3, tracker: 2, shared: 1 }

/** Four quiet steps: how well the money is tied to what it stands beside. */
export function GradeGlyph({ grade }: { grade: LinkGrade | null }) {
  if (grade === null) return <span class="grade" />
  return (
    <span class="grade" role="img" aria-label={GRADE_WORDS[grade]} title={GRADE_WORDS[grade]}>
      {[1, 2, 3, 4].map((step) => (
        <i key={step} class={step <= STEPS[grade] ? 'on' : undefined} />
      ))}
    </span>
  )
}
