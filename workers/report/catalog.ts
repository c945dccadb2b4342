import { listCampaigns } from '../catalog/campaign/store.ts'
import { listCasinos } from '../catalog/casino/store.ts'
import { listConnections } from '../catalog/connection/store.ts'
import { listOffers, type NumberedOffer } from '../catalog/offer/store.ts'
import { listSites } from '../catalog/site/store.ts'
import { listTrafficSources } from '../catalog/traffic-source/store.ts'
import type { Group } from '../../shared/report.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { Place, Places } from './link.ts'

/** What people set up, by what reports know it by. */
export type Catalog = {
  offers: NumberedOffer[]
  offerById: Map<string, NumberedOffer>
  places: Places
  /** Names for people, by the group and the id. */
  nameOf(group: Group, id: string): string
}

const EVERY = { limit: 500 }

export async function readCatalog(db: WorkspaceDatabase): Promise<Catalog> {
  const [offers, campaigns, sites, sources, casinos, connections] = await Promise.all([
    listOffers(db),
    listCampaigns(db),
    listSites(db),
    listTrafficSources(db),
    listCasinos(db, EVERY),
    listConnections(db),
  ])
  const named = (things: { id: string; name: string }[]) =>
    new Map(things.map(({ id, name }) => [id, name]))
  const names: Partial<Record<Group, Map<string, string>>> = {
    campaign: named(campaigns),
    site: named(sites),
    source: named(sources),
    offer: named(offers),
    casino: named(casinos.data),
    connection: named(connections),
  }
  return {
    offers,
    offerById: new Map(offers.map((offer) => [offer.id, offer])),
    places: placesOf(campaigns, sites, offers),
    nameOf: (group, id) => names[group]?.get(id) ?? id,
  }
}

type Numbered = { number: number; slug: string; place: Place }

function placesOf(
  campaigns: Awaited<ReturnType<typeof listCampaigns>>,
  sites: Awaited<ReturnType<typeof listSites>>,
  offers: NumberedOffer[],
): Places {
  const ofSites: Numbered[] = sites.map(({ id, number, slug }) => ({
    number,
    slug,
    place: { campaign: '', site: id, source: '' },
  }))
  const ofCampaigns: Numbered[] = campaigns.map(({ id, number, slug, ...campaign }) => {
    const { destination, trafficSourceId } = campaign
    const site = destination.kind === 'site' ? destination.siteId : ''
    return { number, slug, place: { campaign: id, site, source: trafficSourceId ?? '' } }
  })
  // A departure without a visit belongs to its offer alone.
  const ofOffers = offers.map(({ number, key }) => ({
    number,
    slug: key,
    place: { campaign: '', site: '', source: '' },
  }))
  // A campaign's slug wins over a site's that is spelled the same.
  const all = [...ofOffers, ...ofSites, ...ofCampaigns]
  return {
    byNumber: new Map(all.map(({ number, place }) => [number, place])),
    bySlug: new Map(all.map(({ slug, place }) => [slug.toLowerCase(), place])),
  }
}
