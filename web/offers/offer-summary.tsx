import type { Casino } from '../../shared/casino.ts'
import { CasinoCard } from '../casinos/casino-card.tsx'
import { CopyLine } from '../ui/copy-button.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { Summary } from '../ui/summary.tsx'
import { departureLink, EXAMPLE_CLICK_ID } from './departure-link.ts'
import type { OfferValues } from './offer-values.ts'
import { PostbackLines } from './postback-lines.tsx'

type SummaryProps = {
  values: OfferValues
  /** The entry, when it is one that is there. */
  casino: Casino | undefined
  /** null until it is saved. */
  postbackKey: string | null
  step: string
}

/** What comes of the offer: the link as it will be, the postback as it will come, its card. */
export function OfferSummary({ values, casino, postbackKey, step }: SummaryProps) {
  const link = values.trackingLink
    ? departureLink(
        { ...values, subIdParam: values.subIdParam || null },
        EXAMPLE_CLICK_ID,
        'summer-push',
      )
    : 'Paste the tracking link to see it.'
  const card = values.casinoKind === 'existing' ? casino : values.casino
  return (
    <Summary title="What comes of it">
      <CopyLine
        label="Where a player is sent"
        text={link}
        isPreview
        help={`A click id of ours stands in ${values.clickIdParam || 'no parameter yet'}.`}
      />
      {step === 'postbacks' ? (
        <PostbackLines origin={publicOrigin()} postbackKey={postbackKey} offer={values} />
      ) : (
        card && <CasinoCard casino={card} />
      )}
    </Summary>
  )
}
