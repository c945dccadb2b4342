import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test'
import type { Campaign, NewCampaign } from '../../shared/campaign.ts'
import type { MadeApiKey } from '../../shared/account.ts'
import type { NewOffer, Offer } from '../../shared/offer.ts'
import type { NewSite, Site } from '../../shared/site.ts'
import type { NewTrafficSource, TrafficSource } from '../../shared/traffic-source.ts'
import { newId } from '../../shared/new-id.ts'
import { hashToken, newToken, prefixOf } from '../account/api-token.ts'
import worker from '../index.ts'

export const NOON = Date.UTC(2026, 2, 29, 12)
export const ORIGIN = 'https://flux.example'
export const PERSON =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Mobile Safari/537.36'

/** What the Worker answers to the outside world, with everything it does afterwards done. */
export async function ask(
  path: string,
  init: RequestInit & { cf?: object } = {},
): Promise<Response> {
  const ctx = createExecutionContext()
  const headers = new Headers(init.headers)
  if (!headers.has('user-agent')) headers.set('user-agent', PERSON)
  const request = new Request(new URL(path, ORIGIN), { redirect: 'manual', ...init, headers })
  const response = await worker.fetch(request as never, env, ctx)
  await waitOnExecutionContext(ctx)
  return response
}

/** A team with an API key: asks the API in its name. */
export class Team {
  readonly token: string
  constructor(token: string) {
    this.token = token
  }

  async call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await this.send(method, path, body)
    const answer = response.status === 204 ? null : await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer as Answer
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' }
    const init =
      body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    return ask(`/api/v1${path}`, init)
  }

  offer(overrides: Partial<NewOffer> = {}): Promise<Offer> {
    return this.call('POST', '/offers', { ...anOffer(), ...overrides })
  }

  source(overrides: Partial<NewTrafficSource> = {}): Promise<TrafficSource> {
    return this.call('POST', '/traffic-sources', { ...aSource(), ...overrides })
  }

  campaign(overrides: Partial<NewCampaign> & Pick<NewCampaign, 'destination'>): Promise<Campaign> {
    return this.call('POST', '/campaigns', { name: 'A campaign', ...overrides })
  }

  /** A published site that shows the offers. */
  async site(offers: Offer[], overrides: Partial<NewSite> = {}): Promise<Site> {
    for (const { casinoId } of offers) await this.call('POST', `/casinos/${casinoId}/review`)
    const offerIds = offers.map(({ id }) => id)
    const site = await this.call<Site>('POST', '/sites', {
      name: 'A site',
      headline: 'Casinos worth a look',
      offerIds,
      ...overrides,
    })
    return this.call('POST', `/sites/${site.id}/publish`)
  }
}

export async function givenTeam(): Promise<Team> {
  const owner = { email: 'owner@team.example', password: 'a long enough password' }
  const body = JSON.stringify({ ...owner, workspaceName: 'Team', zone: 'UTC', currency: 'EUR' })
  const headers = { 'content-type': 'application/json', origin: ORIGIN }
  const setup = await ask('/api/v1/setup', { method: 'POST', headers, body })
  if (!setup.ok) throw new Error(await setup.text())
  const cookie = setup.headers.get('set-cookie')!.split(';')[0]!
  const made = await ask('/api/v1/api-keys', {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ name: 'tests' }),
  })
  return new Team((await made.json<MadeApiKey>()).token)
}

export function anOffer(): NewOffer {
  return {
    name: 'Gold Reef CPA',
    casino: { name: 'Gold Reef', welcomeBonus: '100% up to €200', bonusTerms: '35× wagering.' },
    trackingLink: 'https://casino.example/join?stag=77',
    clickIdParam: 'visit_id',
  }
}

export function aSource(): NewTrafficSource {
  return {
    name: 'Push network',
    clickId: { param: 'visitor_id', macro: '${SUBID}', name: 'Click id' },
    cost: { param: 'cost', macro: '{cost}', name: 'Cost' },
    costCurrency: 'EUR',
    tokens: [{ param: 'zone', macro: '{zoneid}', name: 'Zone' }],
    postback: {
      url: 'https://source.example/conversion?tid=SECRET&visitor_id={sourceClickId}&payout={payout}&goal={goal}&id={conversionId}',
      goals: { registration: '2', first_deposit: '1' },
    },
  }
}

export function clickIdIn(response: Response): string {
  const location = new URL(response.headers.get('location')!, ORIGIN)
  return location.searchParams.get('visit_id') ?? location.searchParams.get('v')!
}

/** A second team on the same machine, put there by hand: set-up makes one only. */
export async function anotherTeam(): Promise<Team> {
  const [workspace, token] = [newId('wsp', NOON), newToken()]
  const key = newId('key', NOON)
  const insert = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values)
  await env.DB.batch([
    insert(
      `insert into workspace (workspace_id, name, zone, currency, created_at)
       values (?, 'Others', 'UTC', 'EUR', ?)`,
      workspace,
      NOON,
    ),
    insert(
      `insert into api_key (id, workspace_id, name, prefix, token_hash, created_at)
       values (?, ?, 'tests', ?, ?, ?)`,
      key,
      workspace,
      prefixOf(token),
      await hashToken(token),
      NOON,
    ),
  ])
  return new Team(token)
}
