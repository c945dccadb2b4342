import type { Campaign } from '../../shared/campaign.ts'
import { session } from '../session/session.ts'
import { CopyLine } from '../ui/copy-button.tsx'
import { DeleteButton } from '../ui/delete-dialog.tsx'
import { useViewHref } from '../ui/frame/view.ts'
import { Icon } from '../ui/icons.tsx'
import { NumbersCard } from '../ui/numbers-card.tsx'
import { PageHeader } from '../ui/page.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { Facts, FormColumns } from '../ui/summary.tsx'
import { useSources } from './basics-step.tsx'
import { CampaignState, PauseButton } from './campaign-state.tsx'
import { campaignValues } from './campaign-values.ts'
import { useCampaignFacts } from './review-step.tsx'
import { RuleList } from './rule-list.tsx'
import { trackingLink } from './tracking-link.ts'

export function CampaignDetail({ campaign }: { campaign: Campaign }) {
  const href = useViewHref()
  const sources = useSources()
  const source = sources?.find(({ id }) => id === campaign.trafficSourceId) ?? null
  const currency = session.value?.workspace?.currency ?? 'EUR'
  const zone = session.value?.workspace?.zone ?? 'UTC'
  const facts = useCampaignFacts(campaignValues(campaign, currency, zone)).slice(1)
  const link = trackingLink(publicOrigin(), campaign.slug, source)
  const isComplete = campaign.trafficSourceId === null || source !== null
  return (
    <div class="stack">
      <PageHeader
        title={campaign.name}
        note={<CampaignState campaign={campaign} />}
        action={
          <>
            <DeleteButton
              noun="campaign"
              name={campaign.name}
              path={`/campaigns/${campaign.id}`}
              list="/campaigns"
              page="/campaigns"
              consequence="Visitors of its link are no longer sent on. Its numbers stay in the reports."
            />
            <PauseButton campaign={campaign} />
            <a class="button primary" href={href(`/campaigns/${campaign.id}/edit`)}>
              Edit
            </a>
          </>
        }
      />
      <section class="card stack" aria-labelledby="link">
        <h2 id="link">Tracking link</h2>
        <CopyLine
          label={source ? `Paste this at ${source.name}` : 'The link'}
          text={link}
          isPreview={!isComplete}
          help={
            source
              ? 'The source replaces the macros. They are not encoded, so that it recognises them.'
              : undefined
          }
        />
        <p>
          <a href={`${publicOrigin()}/c/${campaign.slug}`} target="_blank" rel="noreferrer">
            Open it as a visitor would <Icon name="external" size={12} />
          </a>{' '}
          <span class="muted">It counts as a visit, without a click id of the source.</span>
        </p>
      </section>
      {campaign.paths.length > 0 && (
        <section class="card stack" aria-labelledby="rules">
          <h2 id="rules">Rules, the first that fits decides</h2>
          <RuleList rules={campaign.paths} />
        </section>
      )}
      <FormColumns>
        <NumbersCard group="campaign" id={campaign.id} filter="campaignId" />
        <section class="card stack" aria-labelledby="setup">
          <h2 id="setup">How it is set up</h2>
          <Facts rows={facts} />
        </section>
      </FormColumns>
    </div>
  )
}
