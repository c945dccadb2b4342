import type { Campaign, CostModel, Destination, NewCampaign } from '../../shared/campaign.ts'
import type { OfferId, SiteId, TrafficSourceId } from '../../shared/ids.ts'
import type { MoneyText } from '../../shared/money.ts'

export type WeightedValues = { offerId: string; weight: number | null }

/** A campaign as its form holds it: what is not chosen now is kept, in case it is chosen again. */
export type CampaignValues = {
  name: string
  slug: string
  trafficSourceId: string
  destination: { kind: Destination['kind']; siteId: string; offers: WeightedValues[] }
  cost: { kind: CostModel['kind']; price: MoneyText }
}

export function blankCampaign(currency: string): CampaignValues {
  return {
    name: '',
    slug: '',
    trafficSourceId: '',
    destination: { kind: 'site', siteId: '', offers: [{ offerId: '', weight: 1 }] },
    cost: { kind: 'none', price: { amount: '', currency } },
  }
}

export function campaignValues(campaign: Campaign, currency: string): CampaignValues {
  const blank = blankCampaign(currency)
  return {
    name: campaign.name,
    slug: campaign.slug,
    trafficSourceId: campaign.trafficSourceId ?? '',
    destination: { ...blank.destination, ...campaign.destination },
    cost: { ...blank.cost, ...campaign.cost },
  }
}

export function newCampaign(values: CampaignValues): Omit<NewCampaign, 'slug'> {
  return {
    name: values.name,
    trafficSourceId: (values.trafficSourceId as TrafficSourceId) || null,
    destination: destinationOf(values.destination),
    cost: costOf(values.cost),
  }
}

function destinationOf({ kind, siteId, offers }: CampaignValues['destination']): Destination {
  if (kind === 'site') return { kind, siteId: siteId as SiteId }
  const weighted = offers.map(({ offerId, weight }) => ({
    offerId: offerId as OfferId,
    weight: weight ?? 1,
  }))
  return { kind, offers: weighted }
}

function costOf({ kind, price }: CampaignValues['cost']): CostModel {
  return kind === 'cpc' ? { kind, price } : { kind }
}
