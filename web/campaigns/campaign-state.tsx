import type { Campaign } from '../../shared/campaign.ts'
import { api, invalidate } from '../api.ts'
import { Chip } from '../ui/chip.tsx'
import { Icon } from '../ui/icons.tsx'
import { toast, toastError } from '../ui/toast.tsx'

export function CampaignState({ campaign }: { campaign: Campaign }) {
  return campaign.isPaused ? (
    <Chip tone="amber" title="Its link says that it is not available, and counts nobody.">
      Paused
    </Chip>
  ) : (
    <Chip tone="green">Live</Chip>
  )
}

async function setPaused(campaign: Campaign, isPaused: boolean): Promise<void> {
  try {
    await api.patch<Campaign>(`/campaigns/${campaign.id}`, { isPaused })
    invalidate('/campaigns')
    toast(isPaused ? `Paused ${campaign.name}.` : `${campaign.name} is live again.`, {
      undo: () => setPaused(campaign, !isPaused),
    })
  } catch (error) {
    toastError(error)
  }
}

export function PauseButton({ campaign }: { campaign: Campaign }) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => void setPaused(campaign, !campaign.isPaused)}
    >
      <Icon name={campaign.isPaused ? 'play' : 'pause'} />
      {campaign.isPaused ? 'Resume' : 'Pause'}
    </button>
  )
}
