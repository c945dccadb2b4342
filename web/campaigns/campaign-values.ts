import type { Campaign, CostModel, NewCampaign, RedirectKind } from '../../shared/campaign.ts'
import type { TrafficSourceId } from '../../shared/ids.ts'
import type { MoneyText } from '../../shared/money.ts'
import {
  blankDestination,
  type DestinationValues,
  destinationOf,
  destinationValues,
} from './destination-values.ts'
import { rulePath, type RuleValues, ruleValues } from './rule-values.ts'

/** A campaign as its form holds it: what is not chosen now is kept, in case it is chosen again. */
export type CampaignValues = {
  name: string
  slug: string
  trafficSourceId: string
  destination: DestinationValues
  paths: RuleValues[]
  passThrough: string[]
  redirect: RedirectKind
  cost: { kind: CostModel['kind']; price: MoneyText }
}

export function blankCampaign(currency: string): CampaignValues {
  return {
    name: '',
    slug: '',
    trafficSourceId: '',
    destination: blankDestination(),
    paths: [],
    passThrough: [],
    redirect: '302',
    cost: { kind: 'none', price: { amount: '', currency } },
  }
}

export function campaignValues(campaign: Campaign, currency: string, zone: string): CampaignValues {
  const blank = blankCampaign(currency)
  return {
    name: campaign.name,
    slug: campaign.slug,
    trafficSourceId: campaign.trafficSourceId ?? '',
    destination: destinationValues(campaign.destination),
    paths: campaign.paths.map((path) => ruleValues(path, zone)),
    passThrough: campaign.passThrough,
    redirect: campaign.redirect,
    cost: { ...blank.cost, ...campaign.cost },
  }
}

export function newCampaign(values: CampaignValues): Omit<NewCampaign, 'slug'> {
  return {
    name: values.name,
    trafficSourceId: (values.trafficSourceId as TrafficSourceId) || null,
    destination: destinationOf(values.destination),
    paths: values.paths.map(rulePath),
    passThrough: values.passThrough,
    redirect: values.redirect,
    cost: costOf(values.cost),
  }
}

function costOf({ kind, price }: CampaignValues['cost']): CostModel {
  return kind === 'cpc' ? { kind, price } : { kind }
}
