import { env, listDurableObjectIds, runDurableObjectAlarm } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClickLedger } from '../realtime/ledger/click-ledger.ts'
import type { PostbackInbox } from '../realtime/postback/postback-inbox.ts'
import type { Click, Journey } from '../../shared/click.ts'
import type { Page } from '../../shared/page.ts'
import type { Conversion, Delivery, Postback } from '../../shared/postback.ts'
import type { Report } from '../../shared/report.ts'
import type { Offer } from '../../shared/offer.ts'
import { ask, clickIdIn, givenTeam, type Team } from '../testing/given.ts'

let team: Team
let told: string[]

beforeEach(async () => {
  team = await givenTeam()
  told = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    told.push(String(input instanceof Request ? input.url : input))
    return new Response('1:0')
  })
})

/** Everything that waits for an alarm, now. */
async function alarmsRing(): Promise<void> {
  await ring(env.POSTBACK_INBOX)
  await ring(env.CLICK_LEDGER)
  await ring(env.POSTBACK_INBOX)
}

async function ring<Kind extends ClickLedger | PostbackInbox>(
  namespace: DurableObjectNamespace<Kind>,
): Promise<void> {
  for (const id of await listDurableObjectIds(namespace)) {
    await runDurableObjectAlarm(namespace.get(id))
  }
}

async function postback(offer: Offer, params: Record<string, string>): Promise<Response> {
  return ask(`/postback/${offer.postbackKey}?${new URLSearchParams(params)}`)
}

/** An inbox's own alarm may be at work at the same moment, so we look until it is done. */
async function settled(offer: Offer): Promise<Postback[]> {
  return vi.waitFor(
    async () => {
      await alarmsRing()
      const { data } = await team.call<Page<Postback>>('GET', `/postbacks?offerId=${offer.id}`)
      const deliveries = await team.call<Page<Delivery>>('GET', `/deliveries?offerId=${offer.id}`)
      expect(data.every(({ verdict }) => verdict !== null)).toBe(true)
      expect(deliveries.data.every(({ state }) => state !== 'waiting')).toBe(true)
      return data
    },
    { timeout: 15_000, interval: 100 },
  )
}

const TODAY = new Date().toISOString().slice(0, 10)

describe('a visitor of a site campaign', () => {
  it('goes from tracking link to site to casino, and his deposit finds the way back', async () => {
    const offer = await team.offer()
    const site = await team.site([offer], { slug: 'worth-a-look' })
    const source = await team.source()
    const campaign = await team.campaign({
      slug: 'summer',
      trafficSourceId: source.id,
      destination: { kind: 'site', siteId: site.id },
      cost: { kind: 'token' },
    })

    const arrival = await ask('/c/summer?visitor_id=SRC-9&cost=0.0125&zone=77', {
      cf: { country: 'DE' },
    })
    expect(arrival.status).toBe(302)
    expect(arrival.headers.get('location')).toMatch(/^\/s\/worth-a-look\?v=[0-9a-z]{32}$/)

    const page = await ask(arrival.headers.get('location')!)
    expect(page.status).toBe(200)
    const html = await page.text()
    const [, go] = /href="(\/go\/[^"]+)"/.exec(html)!
    const departure = await ask(go!.replaceAll('&amp;', '&'))
    expect(departure.status).toBe(302)
    const casino = new URL(departure.headers.get('location')!)
    expect(casino.origin + casino.pathname).toBe('https://casino.example/join')
    expect(casino.searchParams.get('stag')).toBe('77')
    const clickid = clickIdIn(departure)

    expect((await postback(offer, { clickid, event: 'registration', player: 'p1' })).status).toBe(
      200,
    )
    await postback(offer, {
      clickid,
      event: 'first_deposit',
      player: 'p1',
      amount: '50.00',
      txid: 'd1',
    })
    const postbacks = await settled(offer)
    expect(postbacks.map(({ verdict }) => verdict?.code)).toEqual(['accepted', 'accepted'])

    const journey = await team.call<Journey>('GET', `/clicks/${clickid}`)
    expect(journey.visit).toMatchObject({
      sourceClickId: 'SRC-9',
      tokens: { zone: '77' },
      cost: { amount: '0.0125', currency: 'EUR' },
      country: 'DE',
      campaignId: campaign.id,
    })
    expect(journey.conversions.map(({ event }) => event).sort()).toEqual([
      'first_deposit',
      'registration',
    ])
    expect(told.map((url) => new URL(url).search).sort()).toEqual([
      expect.stringContaining('visitor_id=SRC-9&payout=&goal=2'),
      expect.stringContaining('visitor_id=SRC-9&payout=50.00&goal=1'),
    ])
    const { data: deliveries } = await team.call<Page<Delivery>>('GET', '/deliveries')
    expect(deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered'])
    expect(JSON.stringify(deliveries)).not.toContain('SECRET')

    const report = await team.call<Report>(
      'GET',
      `/reports/site?groupBy=day,campaign&from=${TODAY}&to=${TODAY}`,
    )
    expect(report.rows).toHaveLength(1)
    expect(report.rows[0]).toMatchObject({
      group: { day: TODAY, campaign: campaign.id },
      names: { campaign: 'A campaign' },
      metrics: {
        visits: 1,
        clicks: 1,
        registrations: 1,
        firstDeposits: 1,
        deposits: 1,
        depositAmount: { amount: '50.00', currency: 'EUR' },
        cost: { amount: '0.0125', currency: 'EUR' },
        commissionTotal: null,
      },
      state: null,
    })
  })
})

describe('a visitor of a site without any campaign', () => {
  it('is a visit of the site, and his click is the site’s', async () => {
    const offer = await team.offer()
    const site = await team.site([offer])
    const page = await ask(`/s/${site.slug}`)
    const [, go] = /href="(\/go\/[^"]+)"/.exec(await page.text())!
    await ask(go!.replaceAll('&amp;', '&'))
    await alarmsRing()

    const { data } = await team.call<Page<Click>>('GET', '/clicks')
    expect(data).toMatchObject([{ siteId: site.id, campaignId: null, position: 1 }])
    const report = await team.call<Report>('GET', '/reports/site?groupBy=site')
    expect(report.rows).toMatchObject([
      { group: { site: site.id }, metrics: { visits: 1, clicks: 1, ctr: '1.0000' } },
    ])
  })
})

describe('a look from the dashboard', () => {
  it('is nobody’s visit, and a click on it nobody’s departure', async () => {
    const offer = await team.offer()
    const site = await team.site([offer])
    const html = await (await ask(`/s/${site.slug}?preview=1`)).text()
    const [, go] = /href="(\/go\/[^"]+)"/.exec(html)!
    expect((await ask(go!)).status).toBe(204)
    await alarmsRing()
    const { data } = await team.call<Page<Click>>('GET', '/clicks')
    expect(data).toEqual([])
    const report = await team.call<Report>('GET', '/reports/site?groupBy=site')
    expect(report.totals.metrics).toMatchObject({ visits: 0, clicks: 0 })
  })
})

describe('a direct campaign', () => {
  it('sends visitors straight to an offer, its macro unexpanded or not', async () => {
    const offer = await team.offer({ subIdParam: 'sub' })
    const source = await team.source()
    await team.campaign({
      slug: 'direct',
      trafficSourceId: source.id,
      destination: { kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] },
    })
    const answer = await ask('/c/direct?visitor_id=${SUBID}')
    const location = new URL(answer.headers.get('location')!)
    expect(location.searchParams.get('sub')).toBe('direct')
    const { visit } = await team.call<Journey>('GET', `/clicks/${clickIdIn(answer)}`)
    expect(visit).toMatchObject({ sourceClickId: null, unexpanded: ['visitor_id'] })
  })
})

describe('a postback', () => {
  async function givenClick() {
    const offer = await team.offer()
    await team.campaign({
      slug: 'direct',
      destination: { kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] },
    })
    return { offer, clickid: clickIdIn(await ask('/c/direct')) }
  }

  it('told 8 times at once is one conversion', async () => {
    const { offer, clickid } = await givenClick()
    const params = { clickid, event: 'deposit', amount: '10.50', txid: 'T1' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => postback(offer, params)))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))

    const verdicts = (await settled(offer)).map(({ verdict }) => verdict!.code).sort()
    expect(verdicts).toEqual(['accepted', ...Array(7).fill('duplicate')])
    const { data } = await team.call<Page<Conversion>>('GET', `/conversions?clickId=${clickid}`)
    expect(data).toMatchObject([{ amount: { amount: '10.50', currency: 'EUR' } }])
  })

  it.each([
    [{ clickid: 'nobody-knows-me', event: 'registration' }, 'unknown_click'],
    [{ event: 'registration' }, 'unknown_click'],
    [{ clickid: '${visit_id}', event: 'registration' }, 'unexpanded_macro'],
    [{ clickid: 'x', event: 'moon-landing' }, 'event_not_mapped'],
    [{ clickid: 'x', event: 'deposit', amount: 'ten' }, 'bad_amount'],
    [{ clickid: 'x', event: 'deposit', amount: '9'.repeat(30) }, 'bad_amount'],
  ])('%j is kept and judged %s', async (params, code) => {
    const { offer } = await givenClick()
    expect((await postback(offer, params as Record<string, string>)).status).toBe(200)
    const [kept] = await settled(offer)
    expect(kept).toMatchObject({ params, verdict: { code }, conversionId: null })
    expect(kept!.verdict!.reason).toMatch(/\w/)
  })

  it('is taken as a form and as JSON too, and its answer says how it is called', async () => {
    const { offer, clickid } = await givenClick()
    const form = await ask(`/postback/${offer.postbackKey}?event=registration`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ clickid }).toString(),
    })
    const json = await ask(`/postback/${offer.postbackKey}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ clickid, event: 'deposit', amount: 20, txid: 'T2' }),
    })
    const postbacks = await settled(offer)
    expect(postbacks.map(({ verdict }) => verdict?.code)).toEqual(['accepted', 'accepted'])
    const received = [await form.json(), await json.json()].map(
      (each) => (each as { received: string }).received,
    )
    expect(postbacks.map(({ id }) => id).sort()).toEqual(received.sort())
  })

  it('with an unknown key is 404', async () => {
    expect((await ask('/postback/no-such-key?clickid=1')).status).toBe(404)
  })

  it('takes a conversion back without deleting it', async () => {
    const { offer, clickid } = await givenClick()
    await postback(offer, { clickid, event: 'first_deposit', amount: '50', player: 'p' })
    await settled(offer)
    await postback(offer, { clickid, event: 'first_deposit', player: 'p', status: 'rejected' })
    await settled(offer)
    const { data } = await team.call<Page<Conversion>>('GET', `/conversions?clickId=${clickid}`)
    expect(data).toMatchObject([{ status: 'rejected' }])
    expect(data[0]!.statusHistory.map(({ status }) => status)).toEqual(['approved', 'rejected'])
    const report = await team.call<Report>('GET', '/reports/site?groupBy=offer')
    expect(report.totals.metrics).toMatchObject({ firstDeposits: 0 })
  })

  it('proves that a click flagged as a bot’s was a person’s', async () => {
    const { offer } = await givenClick()
    const headers = { 'user-agent': 'Mozilla/5.0 (compatible; SomeBot/1.0)' }
    const clickid = clickIdIn(await ask('/c/direct', { headers }))
    const flags = async () => {
      await alarmsRing()
      const report = await team.call<Report>('GET', '/reports/site?groupBy=day')
      const { botVisits, botClicks } = report.totals.metrics
      return { botVisits, botClicks }
    }
    expect(await flags()).toEqual({ botVisits: 1, botClicks: 1 })
    await postback(offer, { clickid, event: 'registration' })
    await settled(offer)
    await vi.waitFor(async () => expect(await flags()).toEqual({ botVisits: 0, botClicks: 0 }), {
      timeout: 10_000,
    })
    const journey = await team.call<Journey>('GET', `/clicks/${clickid}`)
    expect(journey).toMatchObject({ visit: { botReason: null }, click: { botReason: null } })
  })

  it('that a source refused can be told to it again, once that is mended', async () => {
    const offer = await team.offer()
    const source = await team.source()
    await team.campaign({
      slug: 'bought',
      trafficSourceId: source.id,
      destination: { kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] },
    })
    // Made when it is asked for: an answer belongs to the request that reads it.
    const refuse = async () => new Response('bad click', { status: 400 })
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce(refuse)
    const clickid = clickIdIn(await ask('/c/bought?visitor_id=SRC'))
    await postback(offer, { clickid, event: 'registration' })
    await settled(offer)
    const read = () => team.call<Page<Delivery>>('GET', '/deliveries')
    const [failed] = (await read()).data
    expect(failed).toMatchObject({ state: 'failed', offerId: offer.id })

    await team.call('POST', `/deliveries/${failed!.id}/resend?offerId=${offer.id}`)
    await settled(offer)
    expect((await read()).data).toMatchObject([
      {
        state: 'delivered',
        attempts: [
          { status: 400, ok: false },
          { status: 200, ok: true },
        ],
      },
    ])
    const again = await team.send('POST', `/deliveries/${failed!.id}/resend?offerId=${offer.id}`)
    expect(again.status).toBe(404)
  })

  it('told as pending is told to the source once it is approved, with what came then', async () => {
    const offer = await team.offer({ statusNames: { lead: 'pending' } })
    const source = await team.source()
    await team.campaign({
      slug: 'bought',
      trafficSourceId: source.id,
      destination: { kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] },
    })
    const clickid = clickIdIn(await ask('/c/bought?visitor_id=SRC'))
    const params = { clickid, event: 'first_deposit', player: 'p' }
    await postback(offer, { ...params, status: 'lead' })
    await settled(offer)
    expect(told).toEqual([])
    for (const amount of ['30.00', '30.00']) {
      await postback(offer, { ...params, status: 'approved', amount })
      await settled(offer)
    }
    expect(told).toEqual([expect.stringContaining('payout=30.00')])
    const { data } = await team.call<Page<Conversion>>('GET', `/conversions?clickId=${clickid}`)
    expect(data).toMatchObject([{ status: 'approved', amount: { amount: '30.00' } }])
  })

  it('is judged again after its event was mapped', async () => {
    const { offer, clickid } = await givenClick()
    await postback(offer, { clickid, event: 'NDC', player: 'p' })
    const [kept] = await settled(offer)
    await team.call('PATCH', `/offers/${offer.id}`, { eventNames: { NDC: 'first_deposit' } })
    await team.call('POST', `/postbacks/${kept!.id}/replay?offerId=${offer.id}`)
    const again = (await settled(offer)).find(({ id }) => id === kept!.id)
    expect(again).toMatchObject({ verdict: { code: 'accepted' }, event: 'first_deposit' })
  })

  it('of another offer does not take a click away', async () => {
    const { clickid } = await givenClick()
    const other = await team.offer({ name: 'Other' })
    await postback(other, { clickid, event: 'registration' })
    expect((await settled(other))[0]).toMatchObject({ verdict: { code: 'unknown_click' } })
  })
})

describe('what is not there', () => {
  it.each(['/c/nothing', '/s/nothing', '/go/nothing', '/c/%E0%A4%A', `/c/${'a'.repeat(600)}`])(
    '%s is a plain 404',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})
