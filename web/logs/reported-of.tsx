import type { Fact } from '../../shared/pull.ts'
import type { Page } from '../../shared/page.ts'
import { useResource, withQuery } from '../api.ts'
import { FACT_LABELS, isCount } from '../revenue/fact-labels.ts'
import { factText } from '../revenue/fact-text.ts'
import { DASH, formatDay } from '../ui/format.ts'
import { ErrorNote, Skeleton } from '../ui/page.tsx'
import '../ui/table.css'

type Metric = keyof typeof FACT_LABELS
/** What it was worth comes first. */
const METRICS = (Object.keys(FACT_LABELS) as Metric[]).toSorted(
  (left, right) => Number(right === 'commissionTotal') - Number(left === 'commissionTotal'),
)

/** What the affiliate platform reports of this very click, as it says it now. */
export function ReportedOf({ clickId }: { clickId: string }) {
  const path = withQuery('/facts', { clickId, current: '1', limit: 100 })
  const { data, error } = useResource<Page<Fact>>(path, { everyMs: 30_000 })
  return (
    <section class="card">
      <h2>Reported by the platform</h2>
      <ErrorNote error={error} isQuiet />
      {!data && !error && <Skeleton height={80} />}
      {data?.data.length === 0 && (
        <p class="muted">
          Nothing that names this click. Platforms report days after they end, and not all of them
          by click.
        </p>
      )}
      {data && data.data.length > 0 && <Reported facts={data.data} />}
    </section>
  )
}

function Reported({ facts }: { facts: Fact[] }) {
  const metrics = METRICS.filter((metric) =>
    facts.some((fact) => Number(figureOf(fact, metric) ?? 0) !== 0),
  )
  const currency = facts[0]!.currency
  const isOne = facts.every((fact) => fact.currency === currency)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-scroll short" tabIndex={0} aria-label="Reported days">
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            {!isOne && <th scope="col">Currency</th>}
            {metrics.map((metric) => (
              <th key={metric} scope="col" class="number">
                {FACT_LABELS[metric]}
                {isOne && !isCount(metric) && `, ${currency}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id}>
              <th scope="row">{formatDay(fact.day)}</th>
              {!isOne && <td>{fact.currency}</td>}
              {metrics.map((metric) => (
                <td key={metric} class="number">
                  {textOf(fact, metric)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function figureOf({ counts, amounts }: Fact, metric: Metric): string | undefined {
  const figure = { ...counts, ...amounts }[metric]
  return figure === undefined ? undefined : String(figure)
}

/** What the platform does not say is a dash and no zero. */
function textOf(fact: Fact, metric: Metric): string {
  const figure = figureOf(fact, metric)
  return figure === undefined ? DASH : factText({ metric, currency: fact.currency }, figure)
}
