import { env, listDurableObjectIds, runDurableObjectAlarm } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../shared/connection.ts'
import type { Conversion } from '../../shared/postback.ts'
import type { Pull } from '../../shared/pull.ts'
import type { Page } from '../../shared/page.ts'
import { ask, anotherTeam, anOffer, clickIdIn, givenTeam, type Team } from '../testing/given.ts'

type Operations = Record<string, { requestBody?: unknown }>
type Document = { paths: Record<string, Operations> }

let us: Team
let them: Team
/** What we have, by the first part of its path. */
let ours: Record<string, string>

beforeEach(async () => {
  us = await givenTeam()
  them = await anotherTeam()
  const connection = await us.call<Connection>('POST', '/connections', {
    name: 'Ours',
    platform: 'affilka',
    settings: { baseUrl: 'https://partners.example', token: 'secret' },
  })
  const offer = await us.offer({ connectionId: connection.id })
  const site = await us.site([offer])
  const source = await us.source()
  const campaign = await us.campaign({
    slug: 'ours',
    trafficSourceId: source.id,
    destination: { kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] },
  })
  const clickId = clickIdIn(await ask('/c/ours?visitor_id=S'))
  // Nobody answers anywhere; that it was tried is ours all the same.
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('unreachable'))
  await ask(`/postback/${offer.postbackKey}?clickid=${clickId}&event=registration`)
  for (const id of await listDurableObjectIds(env.CLICK_LEDGER)) {
    await runDurableObjectAlarm(env.CLICK_LEDGER.get(id))
  }
  const pull = await us.call<Pull>('POST', '/pulls', { connectionId: connection.id })
  const { data } = await us.call<Page<Conversion>>('GET', '/conversions')
  const keys = await us.call<Page<{ id: string }>>('GET', '/api-keys')
  ours = {
    connections: connection.id,
    offers: offer.id,
    casinos: offer.casinoId,
    sites: site.id,
    'traffic-sources': source.id,
    campaigns: campaign.id,
    clicks: clickId,
    postbacks: (await us.call<Page<{ id: string }>>('GET', '/postbacks')).data[0]!.id,
    conversions: data[0]!.id,
    pulls: pull.id,
    deliveries: (await us.call<Page<{ id: string }>>('GET', '/deliveries')).data[0]!.id,
    'api-keys': keys.data[0]!.id,
  }
})

async function operations(): Promise<{ method: string; path: string }[]> {
  const { paths } = await (await ask('/api/v1/openapi.json')).json<Document>()
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  )
}

describe('another team', () => {
  it('meets 404 with our ids on every path that takes one', async () => {
    const withId = (await operations()).filter(({ path }) => path.includes('{id}'))
    expect(withId.length).toBeGreaterThan(15)
    for (const { method, path } of withId) {
      const kind = path.split('/')[1]!
      const filled = `${path.replace('{id}', ours[kind]!)}?offerId=${ours['offers']}`
      const body = ['PATCH', 'POST'].includes(method) ? {} : undefined
      const { status } = await them.send(method, filled, body)
      expect(`${method} ${path}: ${status}`).toBe(`${method} ${path}: 404`)
    }
    // Nothing of ours was touched.
    for (const kind of [
      'connections',
      'offers',
      'casinos',
      'sites',
      'campaigns',
      'traffic-sources',
    ]) {
      expect((await us.send('GET', `/${kind}/${ours[kind]}`)).status).toBe(200)
    }
  })

  it('sees nothing of ours in any list or report', async () => {
    const lists = (await operations()).filter(
      ({ method, path }) => method === 'GET' && !path.includes('{'),
    )
    expect(lists.length).toBeGreaterThan(12)
    for (const { path } of lists) {
      const text = await (await them.send('GET', path)).text()
      for (const id of Object.values(ours)) expect(`${path} ${text}`).not.toContain(id)
    }
    const filtered = ['postbacks', 'conversions', 'deliveries']
    for (const path of filtered) {
      const answer = await them.call<Page<unknown>>('GET', `/${path}?clickId=${ours['clicks']}`)
      expect(answer.data).toEqual([])
    }
  })

  it('cannot build on what is ours', async () => {
    const offers = [{ offerId: ours['offers'], weight: 1 }]
    const attempts: [string, object][] = [
      ['/campaigns', { name: 'x', destination: { kind: 'offers', offers } }],
      ['/campaigns', { name: 'x', destination: { kind: 'site', siteId: ours['sites'] } }],
      ['/sites', { name: 'x', headline: 'x', offerIds: [ours['offers']] }],
      ['/offers', { ...anOffer(), casino: { id: ours['casinos'] } }],
      ['/offers', { ...anOffer(), connectionId: ours['connections'] }],
      ['/pulls', { connectionId: ours['connections'] }],
    ]
    for (const [path, body] of attempts) {
      const response = await them.send('POST', path, body)
      expect(`${path} ${response.status}`).toBe(`${path} 404`)
    }
  })
})

it('answers nobody who does not say who they are', async () => {
  const open = ['/session', '/setup', '/openapi.json']
  for (const { method, path } of await operations()) {
    if (open.includes(path)) continue
    const { status } = await ask(`/api/v1${path.replace('{id}', 'x')}`, { method })
    expect(`${method} ${path}: ${status}`).toBe(`${method} ${path}: 401`)
  }
})
