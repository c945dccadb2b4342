import type { Report } from '../../shared/report.ts'
import { formatAgo, formatInstant, formatMoney, formatTime } from '../ui/format.ts'
import { CLOCKS } from '../ui/frame/clocks.ts'
import { useNow } from '../ui/frame/use-now.ts'
import { METRIC } from './metrics.ts'

/** What the numbers are: whose day, which money, which clock, how fresh, as known when. */
export function MetaLine({ report }: { report: Report | undefined }) {
  const now = useNow(10_000)
  if (!report) return <span>Loading the report.</span>
  const { zone, currency, clock, freshness, query, leftOut } = report.meta
  const says = [
    zone.replaceAll('_', ' '),
    currency,
    CLOCKS[clock].label.toLowerCase(),
    freshness.realTimeUntil
      ? `counted until ${formatTime(freshness.realTimeUntil, zone)}`
      : 'nothing counted yet',
    ...freshness.connections.map(({ name, lastGoodPullAt }) =>
      lastGoodPullAt
        ? `${name} pulled ${formatAgo(lastGoodPullAt, now)}`
        : `${name} not pulled yet`,
    ),
  ]
  return (
    <span class="meta-line">
      {says.join(' · ')}
      {query.asOf && <b> · as known on {formatInstant(query.asOf, zone)}</b>}
      {leftOut.length > 0 && (
        <span class="left-out">
          {' '}
          Not in the columns, in another currency:{' '}
          {leftOut
            .map(
              ({ metric, amount }) =>
                `${formatMoney(amount)} ${METRIC[metric].label.toLowerCase()}`,
            )
            .join(', ')}
          .
        </span>
      )}
    </span>
  )
}
