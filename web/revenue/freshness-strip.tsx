import type { Freshness } from '../../shared/connection.ts'
import { Dot } from '../ui/chip.tsx'
import { DASH, formatDay, formatInstant } from '../ui/format.ts'
import { freshnessOf, useFreshness } from '../ui/frame/freshness-dot.tsx'
import { useNow } from '../ui/frame/use-now.ts'
import { useView } from '../ui/frame/view.ts'
import { ErrorNote } from '../ui/page.tsx'
import { PullButton } from './pull-button.tsx'
import './freshness-strip.css'

/** How far each platform has reported, when it is expected next, and a pull by hand. */
export function FreshnessStrip() {
  const { data, error } = useFreshness(5_000)
  if (error && !data) return <ErrorNote error={error} isQuiet />
  if (!data || data.length === 0) return null
  return (
    <section class="card freshness-strip" aria-label="Freshness of each connection">
      <ul>
        {data.map((row) => (
          <Line key={row.connectionId} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Line({ row }: { row: Freshness }) {
  const now = useNow(5_000)
  const { zone } = useView()
  const { tone, says } = freshnessOf(row, now)
  return (
    <li>
      <Dot tone={tone} />
      <div class="freshness-who">
        <b>{row.name}</b>
        <p class="muted small">
          {says} {row.lastPull?.state === 'failed' && row.lastPull.fix}
        </p>
      </div>
      <dl>
        <div>
          <dt>Reported through</dt>
          <dd>{row.reportedThrough ? formatDay(row.reportedThrough) : DASH}</dd>
        </div>
        <div>
          <dt>Settled through</dt>
          <dd>{row.settledThrough ? formatDay(row.settledThrough) : DASH}</dd>
        </div>
        <div>
          <dt>Next expected</dt>
          <dd title={`The platform closes its days in ${row.zone}.`}>
            {formatInstant(row.nextExpectedAt, zone)}
          </dd>
        </div>
      </dl>
      <PullButton
        connectionId={row.connectionId}
        name={row.name}
        isRunning={row.lastPull?.state === 'running'}
      />
    </li>
  )
}
