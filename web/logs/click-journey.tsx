import type { Journey } from '../../shared/click.ts'
import { useResource } from '../api.ts'
import { formatInstant } from '../ui/format.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { ErrorNote, Skeleton } from '../ui/page.tsx'
import { timelineOf } from '../postbacks/timeline.ts'

/** The way of a postback's or conversion's click, in a side panel. */
export function ClickJourney({ clickId, zone }: { clickId: string; zone: string }) {
  const href = useViewHref()
  const { data, error } = useResource<Journey>(`/clicks/${encodeURIComponent(clickId)}`)
  if (error?.status === 404 || error?.code === 'invalid_input') {
    return <p class="muted">We made no click with this id.</p>
  }
  if (error && !data) return <ErrorNote error={error} />
  if (!data) return <Skeleton height={160} />
  return (
    <>
      <Timeline journey={data} zone={zone} />
      <p>
        <a href={href(`/clicks/${data.id}`)}>On its own page, to the money</a>
      </p>
    </>
  )
}

export function Timeline({ journey, zone }: { journey: Journey; zone: string }) {
  return (
    <>
      {!journey.visit && !journey.click && (
        <p class="muted">
          The id was made by us on {formatInstant(journey.said.at, zone)}; its row is not in the
          ledger.
        </p>
      )}
      <ol class="timeline">
        {timelineOf(journey).map((step) => (
          <li key={step.kind + step.key} class={step.kind}>
            <b>{step.title}</b>
            <time class="muted small" dateTime={step.at}>
              {formatInstant(step.at, zone, true)}
            </time>
            <p class="muted small">{step.detail}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
