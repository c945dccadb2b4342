import type { DayState, Metric, Report } from '../../shared/report.ts'
import { cellOf, hoverText } from '../reports/cell.ts'
import { METRIC } from '../reports/metrics.ts'
import { Chip, type Tone } from '../ui/chip.tsx'
import { formatTime } from '../ui/format.ts'
import { useExpectation } from '../ui/frame/freshness-dot.tsx'
import { Skeleton } from '../ui/page.tsx'

type Layer = 'signal' | 'outcome'

/** One layer's sums of one day, large. */
export function Tiles({
  layer,
  title,
  report,
  hasFailed,
}: {
  layer: Layer
  title: string
  report: Report | undefined
  hasFailed: boolean
}) {
  return (
    <section class={`card tiles ${layer}`} aria-label={title}>
      <header class="spread">
        <h2>{title}</h2>
        {report && (layer === 'signal' ? <Counted report={report} /> : <State report={report} />)}
      </header>
      {report && <Numbers report={report} />}
      {!report && !hasFailed && <Skeleton height={144} />}
      {!report && hasFailed && <p class="muted">Not loaded.</p>}
    </section>
  )
}

function Numbers({ report }: { report: Report }) {
  const expectation = useExpectation()
  const { metrics, currency } = report.meta.query
  return (
    <dl>
      {metrics.map((metric) => {
        const { text, look, isNegative } = cellOf(report.totals, metric, currency)
        const { label, unit } = METRIC[metric]
        return (
          <div key={metric} title={hoverText(report.totals, metric, { expectation })}>
            <dt>
              {label.replace(', platform', '')}
              {unit === 'money' && <small> {currency}</small>}
            </dt>
            <dd
              class={`tile-number ${look} ${toneOf(metric, text, isNegative)} ${text.length > 9 ? 'long' : ''}`}
            >
              <span>{text}</span>
              {look === 'awaited' && <span class="visually-hidden"> awaited</span>}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Green and red are for profit alone; a sign and an arrow say the same. */
function toneOf(metric: Metric, text: string, isNegative: boolean): string {
  if (metric !== 'profit' || !/[1-9]/.test(text)) return ''
  return isNegative ? 'loss' : 'gain'
}

function Counted({ report }: { report: Report }) {
  const { realTimeUntil } = report.meta.freshness
  return (
    <Chip tone="signal" title="Until when visits, clicks and postbacks have been counted.">
      {realTimeUntil
        ? `Counted until ${formatTime(realTimeUntil, report.meta.zone)}`
        : 'Nothing counted yet'}
    </Chip>
  )
}

const STATES: Record<DayState, { tone: Tone; says: string; means: string }> = {
  awaited: { tone: 'neutral', says: 'Awaited', means: 'No platform has reported this day yet.' },
  failed: { tone: 'red', says: 'Pull failed', means: 'The last pull did not bring this day.' },
  provisional: {
    tone: 'outcome',
    says: 'Provisional',
    means: 'Reported; the platform may still change it.',
  },
  restated: {
    tone: 'amber',
    says: 'Restated',
    means: 'A later pull said something else about this day.',
  },
  settled: { tone: 'outcome', says: 'Settled', means: 'The platform no longer changes it.' },
}

function State({ report }: { report: Report }) {
  const { state } = report.totals
  if (state === null) {
    return <Chip title="No offer has a connection that reports its revenue.">Nobody reports</Chip>
  }
  const { tone, says, means } = STATES[state]
  return (
    <Chip tone={tone} title={means}>
      {says}
    </Chip>
  )
}
