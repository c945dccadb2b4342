import type { Page } from '../../shared/page.ts'
import type { Postback } from '../../shared/postback.ts'
import { useResource } from '../api.ts'
import { EVENT_NAMES, VerdictChip } from '../postbacks/verdict-chip.tsx'
import { formatMoney, formatTime } from '../ui/format.ts'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote, Skeleton } from '../ui/page.tsx'
import { useNames } from '../ui/use-names.ts'

/** What casinos said last. */
export function LatestPostbacks({ everyMs }: { everyMs: number }) {
  const { zone } = useView()
  const href = useViewHref()
  const offers = useNames('/offers')
  const { data, error } = useResource<Page<Postback>>('/postbacks?limit=8', { everyMs })
  return (
    <section class="card postback-strip" aria-label="Latest postbacks">
      <header class="spread">
        <h2>Latest postbacks</h2>
        <a href={href('/postbacks')}>All in the log</a>
      </header>
      <ErrorNote error={error} isQuiet />
      {!data && !error && <Skeleton height={200} />}
      {data?.data.length === 0 && (
        <EmptyState title="No casino has told anything yet.">
          An offer's page has the address to give to the casino.
        </EmptyState>
      )}
      <ul>
        {data?.data.map((one) => (
          <li key={one.id}>
            <a href={href(`/postbacks?open=${one.id}`)}>
              <time class="muted" dateTime={one.receivedAt}>
                {formatTime(one.receivedAt, zone)}
              </time>
              <span class="postback-what">
                {one.event ? EVENT_NAMES[one.event] : 'Unknown event'}
                <span class="muted"> {offers.nameOf(one.offerId)}</span>
              </span>
              <span class="number">{one.amount && formatMoney(one.amount)}</span>
              <VerdictChip verdict={one.verdict} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
