import type { Offer } from '../../shared/offer.ts'
import { CopyLine } from '../ui/copy-button.tsx'
import { KEY_TO_COME, postbackUrls } from './postback-url.ts'
import { usePresets } from './use-presets.ts'

type LinesProps = {
  origin: string
  /** null before the offer is saved. */
  postbackKey: string | null
  offer: Pick<Offer, 'clickIdParam' | 'postbackPreset'>
}

/** The addresses to be pasted at the platform, one for each event it can tell of. */
export function PostbackLines({ origin, postbackKey, offer }: LinesProps) {
  const preset = usePresets().find(({ id }) => id === offer.postbackPreset)
  if (!preset) return null
  const key = postbackKey ?? KEY_TO_COME
  return (
    <div class="stack">
      {postbackUrls(origin, key, offer.clickIdParam, preset).map(({ label, url }) => (
        <CopyLine
          key={label}
          label={`${label} postback`}
          text={url}
          isPreview={postbackKey === null}
        />
      ))}
      <p class="field-help">
        {postbackKey === null
          ? 'The key is made when you save; then each address can be copied.'
          : 'The key in it is a secret: whoever has it can report conversions of this offer.'}{' '}
        Macros are written as {preset.name} writes them.
      </p>
      {preset.notes.map((note) => (
        <p key={note} class="field-help">
          {note}
        </p>
      ))}
    </div>
  )
}
