import { useState } from 'preact/hooks'
import type { Postback, VerdictCode } from '../../shared/postback.ts'
import { api, invalidate, withQuery } from '../api.ts'
import { ClickJourney } from '../logs/click-journey.tsx'
import { Fact } from '../logs/fact.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { formatInstant, formatMoney } from '../ui/format.ts'
import { Icon } from '../ui/icons.tsx'
import { toast, toastError } from '../ui/toast.tsx'
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
        <dl class="log-facts">
          <Fact label="Event">{event && EVENT_NAMES[event]}</Fact>
          <Fact label="Amount">{amount && formatMoney(amount)}</Fact>
          <Fact label="Player">{postback.player}</Fact>
          <Fact label="Transaction">{postback.transactionId}</Fact>
          <Fact label="Click id" isCode>
            {clickId}
          </Fact>
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
        <dl class="log-facts">
          {Object.entries(postback.params).map(([name, value]) => (
            <Fact key={name} label={name} isCode>
              {value}
            </Fact>
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
