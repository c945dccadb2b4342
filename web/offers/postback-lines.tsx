import type { Offer } from '../../shared/offer.ts'
import { CopyLine } from '../ui/copy-button.tsx'
import { EVENT_LABELS } from './event-kinds.ts'
import { KEY_TO_COME, postbackUrl, TOLD_EVENTS } from './postback-url.ts'

type LinesProps = {
  origin: string
  /** null before the offer is saved. */
  postbackKey: string | null
  offer: Pick<Offer, 'clickIdParam'>
}

/** One address for each event, to be pasted at the platform. */
export function PostbackLines({ origin, postbackKey, offer }: LinesProps) {
  return (
    <div class="stack">
      {TOLD_EVENTS.map((event) => (
        <CopyLine
          key={event}
          label={`${EVENT_LABELS[event]} postback`}
          text={postbackUrl(origin, postbackKey ?? KEY_TO_COME, offer, event)}
          isPreview={postbackKey === null}
        />
      ))}
      <p class="field-help">
        {postbackKey === null
          ? 'The key is made when you save; then each address can be copied.'
          : 'The key in it is a secret: whoever has it can report conversions of this offer.'}{' '}
        Macros are written as Affilka writes them.
      </p>
    </div>
  )
}
