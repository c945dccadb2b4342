import { useState } from 'preact/hooks'
import type { Conversion, Delivery } from '../../shared/postback.ts'
import type { Page } from '../../shared/page.ts'
import { api, invalidate, useResource, withQuery } from '../api.ts'
import { EVENT_NAMES } from '../postbacks/verdict-chip.tsx'
import { Chip } from '../ui/chip.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { formatAgo, formatInstant } from '../ui/format.ts'
import { useNow } from '../ui/frame/use-now.ts'
import { Icon } from '../ui/icons.tsx'
import { LinkText } from '../ui/link-text.tsx'
import { ErrorNote, Skeleton } from '../ui/page.tsx'
import { toast, toastError } from '../ui/toast.tsx'
import type { Names } from './arrival-columns.tsx'
import { ClickJourney } from './click-journey.tsx'
import { Fact } from './fact.tsx'
import { STATES } from './words.ts'

type Shown = { delivery: Delivery; zone: string; isInner?: boolean }
type Props = Shown & { names: Names; onClose: () => void }

export function DeliveryPanel({ delivery, names, zone, onClose }: Props) {
  const source = names.source(delivery.trafficSourceId)
  return (
    <Dialog
      kind="side"
      title={`${EVENT_NAMES[delivery.event]} told to ${source}`}
      onClose={onClose}
    >
      <DeliveryFacts delivery={delivery} zone={zone} />
      <section>
        <h3>The way of the click</h3>
        <WayOf conversionId={delivery.conversionId} zone={zone} />
      </section>
    </Dialog>
  )
}

/** State, next attempt, and every attempt with what was answered. */
export function DeliveryFacts({ delivery, zone, isInner = false }: Shown) {
  const { state, nextAttemptAt, attempts, url } = delivery
  const now = useNow(1_000)
  return (
    <>
      <section>
        <dl class="log-facts">
          <Fact label="State">
            <Chip tone={STATES[state].tone}>{STATES[state].label}</Chip>
          </Fact>
          {state === 'waiting' && nextAttemptAt && (
            <Fact label="Next attempt">
              {Date.parse(nextAttemptAt) <= now ? 'now' : formatAgo(nextAttemptAt, now)}{' '}
              <span class="muted small">{formatInstant(nextAttemptAt, zone, true)}</span>
            </Fact>
          )}
          <Fact label="Made">{formatInstant(delivery.createdAt, zone, true)}</Fact>
          <Fact label="Address" isCode>
            <LinkText text={url} />
          </Fact>
        </dl>
        {state === 'failed' && <Resend delivery={delivery} />}
      </section>
      <section>
        {!isInner && <h3>Attempts</h3>}
        {attempts.length === 0 && <p class="muted">Not tried yet.</p>}
        <ol class="attempts">
          {attempts.map(({ at, status, answer, ok }) => (
            <li key={at}>
              <Chip tone={ok ? 'green' : 'red'}>
                {status === null ? 'No answer' : `${status}, ${ok ? 'taken' : 'refused'}`}
              </Chip>
              <time class="muted small" dateTime={at}>
                {formatInstant(at, zone, true)}
              </time>
              {answer && <code>{answer}</code>}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

/** For when the source has been mended: its address, its goals, its account. */
function Resend({ delivery: { id, offerId } }: { delivery: Delivery }) {
  const [isAsking, setAsking] = useState(false)
  async function resend() {
    setAsking(true)
    try {
      await api.post(withQuery(`/deliveries/${id}/resend`, { offerId }))
      toast('Sent again.')
    } catch (error) {
      toastError(error)
    }
    setAsking(false)
    invalidate('/deliveries')
    invalidate('/clicks')
  }
  return (
    <button type="button" class="button" disabled={isAsking} onClick={() => void resend()}>
      <Icon name="refresh" /> Send again
    </button>
  )
}

/** A delivery knows its conversion, and that one its click. */
function WayOf({ conversionId, zone }: { conversionId: string; zone: string }) {
  const { data, error } = useResource<Page<Conversion>>(
    withQuery('/conversions', { id: conversionId }),
  )
  const [conversion] = data?.data ?? []
  if (error && !data) return <ErrorNote error={error} />
  if (!data) return <Skeleton height={160} />
  if (!conversion) return <p class="muted">Its conversion is not there.</p>
  return <ClickJourney clickId={conversion.clickId} zone={zone} />
}
