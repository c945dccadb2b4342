import type { Campaign as ApiCampaign, NewCampaign } from '../../shared/campaign.ts'
import type { Connection, NewConnection } from '../../shared/connection.ts'
import type { NewOffer, Offer } from '../../shared/offer.ts'
import type { NewSite, Site as ApiSite } from '../../shared/site.ts'
import type { NewTrafficSource, TrafficSource } from '../../shared/traffic-source.ts'
import type { ProductApi } from './product-api.ts'
import { type Brand, type Campaign, CURRENCY, type Program, type Site, world } from './world.ts'

/** What was made in the product, by the world's own names. */
export type Founded = {
  connectionIds: string[]
  campaignSlugs: string[]
  siteSlugs: string[]
  offerKeys: Record<string, string>
  postbackKeys: Record<string, string>
  sourceParams: [name: string, macro: string][]
}

/** For how many days a program may change its mind: the last correction comes before. */
const RESTATES_DAYS = 7

/** Makes everything an affiliate would have made by hand, in the order it depends on each other. */
export async function foundWorld(api: ProductApi, simulatorUrl: string): Promise<Founded> {
  const connections = new Map<string, string>()
  for (const program of world.programs) {
    const made = await api.post<Connection>('/connections', connectionTo(program, simulatorUrl))
    connections.set(program.slug, made.id)
  }
  const offers = new Map<string, Offer>()
  for (const brand of world.brands) {
    const connectionId = connections.get(brand.program)!
    const made = await api.post<Offer>('/offers', offerOf(brand, connectionId, simulatorUrl))
    await api.post(`/casinos/${made.casinoId}/review`)
    offers.set(brand.slug, made)
  }
  const sites = new Map<string, ApiSite>()
  for (const site of world.sites) {
    const made = await api.post<ApiSite>('/sites', siteOf(site, offers))
    await api.post(`/sites/${made.id}/publish`)
    sites.set(site.slug, made)
  }
  const source = await api.post<TrafficSource>('/traffic-sources', sourceAt(simulatorUrl))
  const campaigns: ApiCampaign[] = []
  for (const campaign of world.campaigns) {
    campaigns.push(await api.post('/campaigns', campaignOf(campaign, source.id, sites, offers)))
  }
  const byBrand = (read: (offer: Offer) => string) =>
    Object.fromEntries([...offers].map(([brand, offer]) => [brand, read(offer)]))
  return {
    connectionIds: [...connections.values()],
    campaignSlugs: campaigns.map(({ slug }) => slug),
    siteSlugs: [...sites.values()].map(({ slug }) => slug),
    offerKeys: byBrand(({ key }) => key),
    postbackKeys: byBrand(({ postbackKey }) => postbackKey),
    sourceParams: [source.clickId, ...(source.cost ? [source.cost] : []), ...source.tokens].map(
      ({ param, macro }) => [param, macro],
    ),
  }
}

function connectionTo(program: Program, simulatorUrl: string): NewConnection {
  const { slug, name, token, clickIdTag, subIdTag } = program
  return {
    name,
    platform: 'affilka',
    settings: {
      baseUrl: `${simulatorUrl}/affilka/${slug}`,
      token,
      ...(clickIdTag !== null && { clickIdTag }),
      ...(subIdTag !== null && { subIdTag }),
    },
    currency: CURRENCY,
    restatesDays: RESTATES_DAYS,
  }
}

function offerOf(brand: Brand, connectionId: string, simulatorUrl: string): NewOffer {
  const { registration, first, next } = brand.postback.names
  const eventNames =
    first === 'first_deposit'
      ? {}
      : { [registration]: 'registration', [first]: 'first_deposit', [next]: 'deposit' }
  return {
    name: `${brand.name} ${dealText(brand)}`,
    casino: brand.casino,
    connectionId: connectionId as Connection['id'],
    brand: brand.name,
    tracker: brand.tracker,
    trackingLink: `${simulatorUrl}/casino/${brand.slug}?stag=70211_${brand.slug}`,
    clickIdParam: 'visit_id',
    subIdParam: brand.subIdParam,
    eventNames,
    currency: CURRENCY,
  }
}

function dealText({ deal: { cpaCents, revSharePercent } }: Brand): string {
  return `CPA ${cpaCents / 100} + ${revSharePercent}%`
}

function siteOf({ slug, name, market, headline, intro, brands }: Site, offers: Map<string, Offer>) {
  const offerIds = brands.map((brand) => offers.get(brand)!.id)
  return { slug, name, market, headline, intro, offerIds } satisfies NewSite
}

/** PropellerAds as its template has it, its conversion address being the simulator's. */
function sourceAt(simulatorUrl: string): NewTrafficSource {
  const token = (param: string, macro: string, name: string) => ({ param, macro, name })
  return {
    name: 'PropellerAds',
    template: 'propellerads',
    clickId: token('visitor_id', '${SUBID}', 'Click id'),
    cost: token('cost', '{cost}', 'Cost'),
    costCurrency: CURRENCY,
    tokens: [
      token('zone', '{zoneid}', 'Zone'),
      token('campaign', '{campaignid}', 'Campaign'),
      token('banner', '{bannerid}', 'Creative'),
    ],
    postback: {
      url:
        `${simulatorUrl}/source/postback?aid=3580102&pid=&tid=90417` +
        '&visitor_id={sourceClickId}&payout={payout}&goal={goal}',
      goals: { registration: '2', first_deposit: '1' },
      successText: '1:0',
    },
  }
}

function campaignOf(
  campaign: Campaign,
  sourceId: TrafficSource['id'],
  sites: Map<string, ApiSite>,
  offers: Map<string, Offer>,
): NewCampaign {
  const { slug, name, destination, cost } = campaign
  return {
    slug,
    name,
    trafficSourceId: sourceId,
    destination:
      'site' in destination
        ? { kind: 'site', siteId: sites.get(destination.site)!.id }
        : {
            kind: 'offers',
            offers: destination.offers.map(({ brand, weight }) => ({
              offerId: offers.get(brand)!.id,
              weight,
            })),
          },
    cost:
      cost.kind === 'token'
        ? { kind: 'token' }
        : {
            kind: 'cpc',
            price: {
              amount: `0.${String(cost.price).padStart(4, '0')}`,
              currency: CURRENCY,
            },
          },
  }
}
