import { useLocation } from 'preact-iso'
import type { Campaign } from '../../shared/campaign.ts'
import { api, invalidate } from '../api.ts'
import { session } from '../session/session.ts'
import { CopyLine } from '../ui/copy-button.tsx'
import { DraftNote } from '../ui/form.tsx'
import { PageHeader } from '../ui/page.tsx'
import { publicOrigin } from '../ui/public-origin.ts'
import { type Step, Stepper, useStep } from '../ui/stepper.tsx'
import { useGo } from '../ui/sub-route.ts'
import { Facts, FormColumns, Summary } from '../ui/summary.tsx'
import { toast } from '../ui/toast.tsx'
import { useForm } from '../ui/use-form.ts'
import { BasicsStep, useSources } from './basics-step.tsx'
import {
  blankCampaign,
  campaignValues,
  type CampaignValues,
  newCampaign,
} from './campaign-values.ts'
import { CostStep } from './cost-step.tsx'
import { DestinationStep } from './destination-step.tsx'
import { ReviewStep, RulesTold, useCampaignFacts } from './review-step.tsx'
import { RulesStep } from './rules-step.tsx'
import { trackingLink } from './tracking-link.ts'

const FIELDS: Record<string, (keyof CampaignValues)[]> = {
  basics: ['name', 'slug', 'trafficSourceId'],
  destination: ['destination', 'passThrough', 'redirect'],
  rules: ['paths'],
  cost: ['cost'],
}

/** A new campaign, or one that is there. */
export function CampaignForm({ campaign }: { campaign: Campaign | null }) {
  const go = useGo()
  const { show } = useStep([])
  const { query } = useLocation()
  const currency = session.value?.workspace?.currency ?? 'EUR'
  const zone = session.value?.workspace?.zone ?? 'UTC'
  const form = useForm<CampaignValues>({
    draft: campaign ? `campaign ${campaign.id}` : 'new campaign',
    initial: campaign ? campaignValues(campaign, currency, zone) : blankCampaign(currency),
    steps: { fields: FIELDS, show },
    async send(values) {
      const body = newCampaign(values)
      const saved = campaign
        ? await api.patch<Campaign>(`/campaigns/${campaign.id}`, body)
        : await api.post<Campaign>('/campaigns', { ...body, slug: values.slug })
      invalidate('/campaigns')
      toast(campaign ? `Saved ${saved.name}.` : `Made ${saved.name}. Its link works now.`)
      go(`/campaigns/${saved.id}`)
    },
  })
  const steps: Step[] = [
    {
      id: 'basics',
      title: 'Basics',
      content: <BasicsStep form={form} isNew={campaign === null} />,
    },
    { id: 'destination', title: 'Destination', content: <DestinationStep form={form} /> },
    { id: 'rules', title: 'Rules', content: <RulesStep form={form} zone={zone} /> },
    { id: 'cost', title: 'Cost', content: <CostStep form={form} /> },
    ...(campaign ? [] : [{ id: 'review', title: 'Review', content: <ReviewStep form={form} /> }]),
  ]
  return (
    <div class="stack">
      <PageHeader
        title={campaign ? `Edit ${campaign.name}` : 'New campaign'}
        note={campaign ? undefined : 'One traffic source, one tracking link, and where it leads.'}
      />
      <DraftNote form={form} />
      <FormColumns>
        <Stepper
          form={form}
          label={campaign ? 'Edit campaign' : 'New campaign'}
          isNew={campaign === null}
          sendLabel={campaign ? 'Save' : 'Make the campaign'}
          onCancel={() => go(campaign ? `/campaigns/${campaign.id}` : '/campaigns')}
          steps={steps}
        />
        <CampaignSummary values={form.values} isLinkOnly={query.step === 'review'} />
      </FormColumns>
    </div>
  )
}

/** Beside the review, which says the rest, only the link. */
function CampaignSummary(props: { values: CampaignValues; isLinkOnly: boolean }) {
  const { values, isLinkOnly } = props
  const source = useSources()?.find(({ id }) => id === values.trafficSourceId) ?? null
  const facts = useCampaignFacts(values)
  return (
    <Summary title="What comes of it">
      <CopyLine
        label="Tracking link"
        text={trackingLink(publicOrigin(), values.slug || '…', source)}
        isPreview
        help={source ? `${source.name} fills in the macros.` : 'Nothing is filled in by a source.'}
      />
      {!isLinkOnly && (
        <>
          <Facts rows={facts.slice(1)} />
          <RulesTold values={values} />
        </>
      )}
    </Summary>
  )
}
