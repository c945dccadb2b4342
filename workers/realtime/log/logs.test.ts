import { env, listDurableObjectIds, runDurableObjectAlarm } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Click, Visit } from '../../../shared/click.ts'
import type { Lookup } from '../../../shared/lookup.ts'
import type { Offer } from '../../../shared/offer.ts'
import type { Page } from '../../../shared/page.ts'
import type { Conversion, Delivery, Postback } from '../../../shared/postback.ts'
import { anotherTeam, ask, clickIdIn, givenTeam, type Team } from '../../testing/given.ts'

let team: Team
let offer: Offer
let other: Offer

beforeEach(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('1:0'))
  team = await givenTeam()
  offer = await team.offer()
  other = await team.offer({ name: 'Another', casino: { id: offer.casinoId } as never })
})

async function ring(): Promise<void> {
  for (const kind of [env.POSTBACK_INBOX, env.CLICK_LEDGER, env.POSTBACK_INBOX]) {
    const namespace = kind as DurableObjectNamespace
    for (const id of await listDurableObjectIds(namespace)) {
      await runDurableObjectAlarm(namespace.get(id))
    }
  }
}

async function givenCampaign(slug: string, to: Offer) {
  const source = await team.source({ name: slug })
  return team.campaign({
    slug,
    trafficSourceId: source.id,
    destination: { kind: 'offers', offers: [{ offerId: to.id, weight: 1 }] },
  })
}

const postback = (to: Offer, params: Record<string, string>) =>
  ask(`/postback/${to.postbackKey}?${new URLSearchParams(params)}`)

const list = async <Row>(path: string) => (await team.call<Page<Row>>('GET', path)).data

describe('visits and clicks', () => {
  it('are found by campaign, offer, country, device, source click id and time', async () => {
    const summer = await givenCampaign('summer', offer)
    const winter = await givenCampaign('winter', other)
    const from = new Date().toISOString()
    await ask('/c/summer?visitor_id=A-1', { cf: { country: 'DE' } })
    await ask('/c/winter?visitor_id=B-1', { cf: { country: 'FI' } })
    await ask('/c/winter?visitor_id=B-2', {
      cf: { country: 'FI' },
      headers: { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' },
    })
    await ring()

    const campaigns = async (query: string) =>
      (await list<Visit>(`/visits?${query}`)).map(({ campaignId }) => campaignId)
    expect(await campaigns('')).toHaveLength(3)
    expect(await campaigns(`campaignId=${summer.id}`)).toEqual([summer.id])
    expect(await campaigns('country=fi&bot=false')).toEqual([winter.id])
    expect(await campaigns('bot=true')).toEqual([winter.id])
    expect(await campaigns('sourceClickId=A-1')).toEqual([summer.id])
    expect(await campaigns(`from=${from}`)).toHaveLength(3)
    expect(await campaigns(`to=${from}`)).toEqual([])
    expect(await campaigns('device=tablet')).toEqual([])

    const offers = (await list<Click>(`/clicks?offerId=${other.id}`)).map(({ offerId }) => offerId)
    expect(offers).toEqual([other.id, other.id])
    expect(await list(`/clicks?offerId=${other.id}&campaignId=${summer.id}`)).toEqual([])
  })

  it('are found by the site they went over, and a click by its visit', async () => {
    const site = await team.site([offer], { slug: 'worth-a-look' })
    const source = await team.source()
    await team.campaign({
      slug: 'over-the-site',
      trafficSourceId: source.id,
      destination: { kind: 'site', siteId: site.id },
    })
    await givenCampaign('past-it', other)
    await ask('/c/past-it')
    const visitId = clickIdIn(await ask('/c/over-the-site'))
    const page = await (await ask(`/s/worth-a-look?v=${visitId}`)).text()
    const [, go] = /href="(\/go\/[^"]+)"/.exec(page)!
    const clickId = clickIdIn(await ask(go!.replaceAll('&amp;', '&')))
    await ring()

    expect((await list<Visit>(`/visits?siteId=${site.id}`)).map(({ id }) => id)).toEqual([visitId])
    expect((await list<Click>(`/clicks?visitId=${visitId}`)).map(({ id }) => id)).toEqual([clickId])
  })

  it('of a campaign that is not there are refused', async () => {
    const answer = await team.send('GET', `/visits?campaignId=cmp_${'0'.repeat(20)}`)
    expect(answer.status).toBe(404)
    expect((await team.send('GET', '/clicks?from=yesterday')).status).toBe(400)
  })
})

/** One player with a registration and a deposit, and another one's deposit that is still pending. */
async function givenMoney() {
  await givenCampaign('summer', offer)
  const clickId = clickIdIn(await ask('/c/summer?visitor_id=SRC-1'))
  const from = { clickid: clickId, player: 'P-1' }
  await postback(offer, { ...from, event: 'registration' })
  await postback(offer, {
    ...from,
    event: 'first_deposit',
    amount: '50',
    currency: 'EUR',
    txid: 'T-1',
  })
  await postback(offer, { clickid: 'nobody', event: 'deposit', player: 'P-2', txid: 'T-2' })
  await vi.waitFor(async () => {
    await ring()
    const all = await list<Postback>('/postbacks')
    expect(all.filter(({ verdict }) => verdict !== null)).toHaveLength(3)
    const deliveries = await list<Delivery>('/deliveries')
    expect(deliveries.filter(({ state }) => state === 'delivered')).toHaveLength(2)
  })
  return clickId
}

describe('postbacks, conversions and deliveries', () => {
  it('are found by transaction, player, status, state and time', async () => {
    await givenMoney()
    const count = async (path: string) => (await list(path)).length
    const later = new Date(Date.now() + 60_000).toISOString()
    expect(await count('/postbacks?player=P-1')).toBe(2)
    expect(await count('/postbacks?transactionId=T-2')).toBe(1)
    const [orphan] = await list<Postback>('/postbacks?verdict=orphan')
    expect(await list(`/postbacks?id=${orphan!.id}`)).toEqual([orphan])
    expect(await count('/conversions?transactionId=T-1')).toBe(1)
    expect(await count('/conversions?status=approved&event=registration')).toBe(1)
    expect(await count('/conversions?status=reversed')).toBe(0)
    expect(await count('/deliveries?player=P-1')).toBe(2)
    expect(await count('/deliveries?state=delivered&event=first_deposit')).toBe(1)
    expect(await count('/deliveries?state=failed')).toBe(0)
    for (const log of ['postbacks', 'conversions', 'deliveries']) {
      expect(await count(`/${log}?from=${later}`)).toBe(0)
      expect(await count(`/${log}?to=${later}`)).toBeGreaterThan(1)
    }
  })
})

describe('look-up', () => {
  const find = (q: string) => team.call<Lookup>('GET', `/lookup?q=${encodeURIComponent(q)}`)

  it('knows a click, a transaction, a player, a source click and rows by their own ids', async () => {
    const clickId = await givenMoney()
    const [orphan] = await list<Postback>('/postbacks?verdict=orphan')
    const [conversion] = await list<Conversion>('/conversions')
    expect(await find(clickId.toUpperCase())).toMatchObject({
      kind: 'click',
      items: [{ log: 'clicks', id: clickId, offerId: offer.id }],
    })
    expect(await find('T-1')).toMatchObject({
      kind: 'transaction',
      items: [{ log: 'conversions', clickId, event: 'first_deposit', amount: { currency: 'EUR' } }],
    })
    const player = await find('P-1')
    expect(player.kind).toBe('player')
    expect(player.items.map(({ log }) => log)).toEqual(['conversions', 'conversions'])
    // What was never matched is what one most looks for.
    expect(await find('T-2')).toMatchObject({ kind: 'transaction', items: [{ id: orphan!.id }] })
    expect(await find('SRC-1')).toMatchObject({ kind: 'source_click', items: [{ id: clickId }] })
    expect(await find(conversion!.id)).toMatchObject({ kind: 'conversion' })
    expect(await find(orphan!.id)).toMatchObject({ kind: 'postback' })
    expect(await find('nobody')).toMatchObject({ kind: 'click', items: [{ id: orphan!.id }] })
    expect(await find('nothing')).toEqual({ kind: null, items: [], isComplete: true })
  })

  it("finds nothing of another team's", async () => {
    const clickId = await givenMoney()
    const them = await anotherTeam()
    for (const q of [clickId, 'T-1', 'P-1', 'SRC-1']) {
      const found = await them.call<Lookup>('GET', `/lookup?q=${q}`)
      expect(found).toMatchObject({ kind: null, items: [] })
    }
    for (const filter of [`campaignId=cmp_${'0'.repeat(20)}`, `siteId=sit_${'0'.repeat(20)}`]) {
      expect((await them.send('GET', `/visits?${filter}`)).status).toBe(404)
    }
    expect((await them.send('GET', `/clicks?offerId=${offer.id}`)).status).toBe(404)
  })
})
