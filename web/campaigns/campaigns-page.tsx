import type { Campaign } from '../../shared/campaign.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSubRoute } from '../ui/sub-route.ts'
import { CampaignDetail } from './campaign-detail.tsx'
import { CampaignForm } from './campaign-form.tsx'
import { CampaignList } from './campaign-list.tsx'

/** /campaigns, /campaigns/new, /campaigns/{id}, /campaigns/{id}/edit */
export default function CampaignsPage() {
  const [id, verb] = useSubRoute('/campaigns')
  if (id === undefined) return <CampaignList />
  if (id === 'new') return <CampaignForm campaign={null} />
  return <OneCampaign key={id} id={id} isEdited={verb === 'edit'} />
}

function OneCampaign({ id, isEdited }: { id: string; isEdited: boolean }) {
  const path = `/campaigns/${id}`
  const resource = useResource<Campaign>(path)
  return (
    <Loaded resource={resource} path={path} noun="campaign" list="/campaigns">
      {(campaign) =>
        isEdited ? <CampaignForm campaign={campaign} /> : <CampaignDetail campaign={campaign} />
      }
    </Loaded>
  )
}
