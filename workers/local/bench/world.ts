import type { MadeApiKey } from '../../../shared/account.ts'
import type { Campaign, NewCampaign } from '../../../shared/campaign.ts'
import type { NewOffer, Offer } from '../../../shared/offer.ts'
import type { NewSite, Site } from '../../../shared/site.ts'
import { Complaint } from '../complaint.ts'

/** Paths of two tracking links: straight to a casino, and to a site. */
export type World = { direct: string; viaSite: string }

/** Makes what the measurement needs the way a script of a user's would: through the API. */
export async function makeWorld(url: string): Promise<World> {
  const authorization = `Bearer ${await makeToken(url)}`
  const make = <Made>(path: string, body: unknown = {}) =>
    post<Made>(`${url}/api/v1/${path}`, body, { authorization })
  const offer = await make<Offer>('offers', {
    name: 'Bench offer',
    casino: { name: 'Bench casino' },
    trackingLink: 'https://casino.example/landing?btag=a_1b_2',
    clickIdParam: 'visit_id',
  } satisfies NewOffer)
  await make(`casinos/${offer.casinoId}/review`)
  const site = await make<Site>('sites', {
    name: 'Bench site',
    headline: 'Casinos',
    offerIds: [offer.id],
  } satisfies NewSite)
  await make(`sites/${site.id}/publish`)
  const campaign = async (destination: NewCampaign['destination']) => {
    const body = { name: `Bench ${destination.kind}`, destination } satisfies NewCampaign
    return `/c/${(await make<Campaign>('campaigns', body)).slug}`
  }
  return {
    direct: await campaign({ kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] }),
    viaSite: await campaign({ kind: 'site', siteId: site.id }),
  }
}

/** The owner's account, then a key: from there on no browser is needed. */
async function makeToken(url: string): Promise<string> {
  const owner = await send(`${url}/api/v1/setup`, {
    email: 'bench@example.com',
    password: 'only for this measurement',
    workspaceName: 'Bench',
  })
  const cookie = owner.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ')
  const key = { name: 'Bench' }
  const made = await post<MadeApiKey>(`${url}/api/v1/api-keys`, key, { cookie, origin: url })
  return made.token
}

async function post<Made>(url: string, body: unknown, headers: HeadersInit): Promise<Made> {
  return (await (await send(url, body, headers)).json()) as Made
}

async function send(url: string, body: unknown, headers: HeadersInit = {}): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers } as Record<string, string>,
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Complaint(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer
}
