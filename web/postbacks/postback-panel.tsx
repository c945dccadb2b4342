import { useState } from 'preact/hooks'
import type { Journey } from '../../shared/click.ts'
import type { Postback, VerdictCode } from '../../shared/postback.ts'
import { api, invalidate, useResource, withQuery } from '../api.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DASH, formatInstant, formatMoney } from '../ui/format.ts'
import { Icon } from '../ui/icons.tsx'
import { ErrorNote, Skeleton } from '../ui/page.tsx'
import { toast, toastError } from '../ui/toast.tsx'
import { timelineOf } from './timeline.ts'
import { EVENT_NAMES, VerdictChip } from './verdict-chip.tsx'

type Props = { postback: Postback; offerName: string; zone: string; onClose: () => void }

/** One postback: its verdict and fix, what it said, and the way its click went. */
export function PostbackPanel({ postback, offerName, zone, onClose }: Props) {
  const { verdict, event, amount, clickId } = postback
  return (
    <Dialog
      kind="side"
      title={`${event ? EVENT_NAMES[event] : 'Postback'} of ${offerName}`}
      onClose={onClose}
    >
      <section class="stack-tight">
        <div class="row">
          <VerdictChip verdict={verdict} />
          <time class="muted" dateTime={postback.receivedAt}>
            {formatInstant(postback.receivedAt, zone, true)}
          </time>
        </div>
        {verdict && <p>{verdict.reason}</p>}
        {verdict?.fix && <p class="fix">{verdict.fix}</p>}
        {verdict && !FINAL.includes(verdict.code) && <JudgeAgain postback={postback} />}
      </section>
      <section>
        <h3>Read as</h3>
        <dl class="facts">
          <Fact label="Event" value={event && EVENT_NAMES[event]} />
          <Fact label="Amount" value={amount && formatMoney(amount)} />
          <Fact label="Player" value={postback.player} />
          <Fact label="Transaction" value={postback.transactionId} />
          <Fact label="Click id" value={clickId} isCode />
        </dl>
      </section>
      <section>
        <header class="spread">
          <h3>As it came</h3>
          <CopyButton text={JSON.stringify(postback.params, null, 2)} label="the parameters" />
        </header>
        <p class="muted small">
          {postback.method} from {postback.address ?? 'an address that is not known'}
        </p>
        <dl class="facts raw">
          {Object.entries(postback.params).map(([name, value]) => (
            <Fact key={name} label={name} value={value} isCode />
          ))}
        </dl>
      </section>
      <section>
        <h3>The way of the click</h3>
        {clickId ? (
          <ClickJourney clickId={clickId} zone={zone} />
        ) : (
          <p class="muted">The postback names no click.</p>
        )}
      </section>
    </Dialog>
  )
}

/** What stands as it is; anything else may be judged otherwise once its cause is mended. */
const FINAL: VerdictCode[] = ['accepted', 'duplicate', 'status_changed']

function JudgeAgain({ postback: { id, offerId } }: { postback: Postback }) {
  const [isAsking, setAsking] = useState(false)
  async function judge() {
    setAsking(true)
    try {
      await api.post(withQuery(`/postbacks/${id}/replay`, { offerId }))
      toast('Judged again.')
    } catch (error) {
      toastError(error)
    }
    setAsking(false)
    invalidate('/postbacks')
  }
  return (
    <div>
      <button type="button" class="button" disabled={isAsking} onClick={() => void judge()}>
        <Icon name="refresh" /> Judge again
      </button>
    </div>
  )
}

function Fact({
  label,
  value,
  isCode = false,
}: {
  label: string
  value: string | null
  isCode?: boolean
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value === null ? DASH : isCode ? <code>{value}</code> : value}</dd>
    </div>
  )
}

function ClickJourney({ clickId, zone }: { clickId: string; zone: string }) {
  const { data, error } = useResource<Journey>(`/clicks/${encodeURIComponent(clickId)}`)
  if (error?.status === 404 || error?.code === 'invalid_input') {
    return <p class="muted">We made no click with this id.</p>
  }
  if (error && !data) return <ErrorNote error={error} />
  if (!data) return <Skeleton height={160} />
  const steps = timelineOf(data)
  return (
    <>
      {!data.visit && !data.click && (
        <p class="muted">
          The id was made by us on {formatInstant(data.said.at, zone)}; its row is not in the
          ledger.
        </p>
      )}
      <ol class="timeline">
        {steps.map((step) => (
          <li key={step.key} class={step.kind}>
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
