import type { Campaign } from '../../shared/campaign.ts'
import { EntityList, NameCell } from '../ui/entity-list.tsx'
import { useNumberColumns } from '../ui/entity-numbers.tsx'
import { useSources } from './basics-step.tsx'
import { CampaignState } from './campaign-state.tsx'

const FILTERS = [
  { id: 'live', label: 'Live', test: ({ isPaused }: Campaign) => !isPaused },
  { id: 'paused', label: 'Paused', test: ({ isPaused }: Campaign) => isPaused },
]

export function CampaignList() {
  const sources = useSources()
  const numbers = useNumberColumns<Campaign>('campaign')
  const sourceOf = ({ trafficSourceId }: Campaign) =>
    sources?.find(({ id }) => id === trafficSourceId)?.name ?? ''
  return (
    <EntityList<Campaign>
      title="Campaigns"
      note="One traffic source, one destination, one tracking link each."
      noun="campaign"
      path="/campaigns"
      page="/campaigns"
      words={(campaign) => `${campaign.name} ${campaign.slug} ${sourceOf(campaign)}`}
      filters={FILTERS}
      columns={[
        {
          key: 'name',
          header: 'Campaign',
          render: ({ id, name, slug }) => (
            <NameCell href={`/campaigns/${id}`} name={name} note={`/c/${slug}`} />
          ),
          sort: ({ name }) => name,
        },
        {
          key: 'state',
          header: 'State',
          render: (campaign) => <CampaignState campaign={campaign} />,
          sort: ({ isPaused }) => (isPaused ? 1 : 0),
        },
        {
          key: 'source',
          header: 'Source',
          render: (campaign) => sourceOf(campaign) || <span class="muted">None</span>,
          sort: sourceOf,
        },
        ...numbers,
      ]}
      empty={{
        title: 'No campaigns yet',
        what: 'A campaign ties a traffic source to a destination: a site, or offers directly. It has the tracking link that you paste at the source, and every click, conversion and cent is counted to it.',
        next: 'Next: open its link once and watch the visit arrive in the report.',
      }}
    />
  )
}
