import { env, listDurableObjectIds, runDurableObjectAlarm } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Campaign } from '../../shared/campaign.ts'
import type { Connection, Freshness } from '../../shared/connection.ts'
import { moneyOf, type MoneyText } from '../../shared/money.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import type { Fact, Pull, Restatement } from '../../shared/pull.ts'
import type { Report } from '../../shared/report.ts'
import { setNow } from '../runtime/clock.ts'
import { affilkaReport, type AffilkaRow } from '../testing/affilka.ts'
import { ask, clickIdIn, givenTeam, type Team } from '../testing/given.ts'

const DAY = '2026-03-28'
const MORNING_AFTER = Date.UTC(2026, 2, 29, 8)
const TOKEN = 'a-very-secret-token'

let team: Team
let truth: AffilkaRow[]
let answerInstead: Response | null
let connection: Connection
let offer: Offer
let campaign: Campaign

beforeEach(async () => {
  setNow(Date.UTC(2026, 2, 28, 10))
  truth = []
  answerInstead = null
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init)
    if (answerInstead) return answerInstead.clone()
    if (request.headers.get('authorization') !== TOKEN) return new Response('{}', { status: 401 })
    return Response.json(affilkaReport(truth, new URL(request.url)))
  })
  team = await givenTeam()
  connection = await team.call('POST', '/connections', {
    name: 'Gold Reef partners',
    platform: 'affilka',
    settings: {
      baseUrl: 'https://partners.example',
      token: TOKEN,
      clickIdTag: 'visit_id',
      subIdTag: 'sub_id',
    },
    restatesDays: 3,
  })
  offer = await team.offer({
    connectionId: connection.id,
    brand: 'Gold Reef',
    subIdParam: 'sub_id',
  })
  campaign = await team.campaign({
    slug: 'direct',
    destination: { kind: 'offers', offers: [{ offerId: offer.id, weight: 1 }] },
  })
})

const pull = () => team.call<Pull>('POST', '/pulls', { connectionId: connection.id })

function report(query = ''): Promise<Report> {
  return team.call('GET', `/reports/site?groupBy=day,campaign&from=${DAY}&to=${DAY}${query}`)
}

async function aClick(): Promise<string> {
  const clickId = clickIdIn(await ask('/c/direct'))
  for (const id of await listDurableObjectIds(env.CLICK_LEDGER)) {
    await runDurableObjectAlarm(env.CLICK_LEDGER.get(id))
  }
  return clickId
}

describe('revenue', () => {
  it('is awaited and never zero before the platform reports', async () => {
    await aClick()
    const { rows } = await report()
    expect(rows).toMatchObject([
      {
        metrics: { clicks: 1, commissionTotal: null, ngr: null, profit: null },
        state: 'awaited',
        grade: null,
      },
    ])
  })

  it('stands beside its campaign, tied by the click id it carries', async () => {
    const clickId = await aClick()
    truth = [
      {
        day: DAY,
        visitId: clickId.toUpperCase(),
        registrations: 1,
        firstDeposits: 1,
        ngr: '-12.34',
        income: '95.5',
        cpa: '100',
      },
    ]
    setNow(MORNING_AFTER)
    expect(await pull()).toMatchObject({ state: 'done', rows: 1, added: 1 })
    const { rows, totals } = await report()
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      group: { day: DAY, campaign: campaign.id },
      metrics: {
        clicks: 1,
        platformFirstDeposits: 1,
        ngr: { amount: '-12.34', currency: 'EUR' },
        commissionTotal: { amount: '95.50', currency: 'EUR' },
        commissionCpa: { amount: '100.00' },
        commissionRevShare: { amount: '-4.50' },
        epc: { amount: '95.50' },
      },
      state: 'provisional',
      grade: 'exact',
    })
    expect(totals.metrics['commissionTotal']).toEqual({ amount: '95.50', currency: 'EUR' })
  })

  it('is tied by sub-id where there is no click id, and to its offer where there is neither', async () => {
    truth = [
      { day: DAY, subId: 'direct', income: '10.00' },
      { day: DAY, income: '7.00' },
    ]
    setNow(MORNING_AFTER)
    await pull()
    const { rows, totals } = await report()
    const told = rows.map(({ group, grade, metrics }) => [
      group['campaign'],
      grade,
      (metrics['commissionTotal'] as { amount: string }).amount,
    ])
    expect(told).toHaveLength(2)
    expect(told).toContainEqual([campaign.id, 'sub-id', '10.00'])
    expect(told).toContainEqual([null, 'tracker', '7.00'])
    expect(totals).toMatchObject({
      metrics: { commissionTotal: { amount: '17.00' } },
      grade: 'tracker',
    })
    const byOffer = await team.call<Report>(
      'GET',
      `/reports/site?groupBy=offer&from=${DAY}&to=${DAY}`,
    )
    expect(byOffer.rows).toMatchObject([
      { group: { offer: offer.id }, metrics: { commissionTotal: { amount: '17.00' } } },
    ])
  })

  it('counts by the click’s own day when asked for the click clock', async () => {
    const clickId = await aClick()
    truth = [{ day: '2026-03-30', visitId: clickId, income: '20.00' }]
    setNow(Date.UTC(2026, 2, 31, 8))
    await pull()
    const onEventDay = await report()
    expect(onEventDay.totals.metrics['commissionTotal']).toEqual({
      amount: '0.00',
      currency: 'EUR',
    })
    const onClickDay = await report('&clock=click')
    expect(onClickDay.totals.metrics['commissionTotal']).toEqual({
      amount: '20.00',
      currency: 'EUR',
    })
  })
})

describe('a report', () => {
  it('adds up to the same whatever it is grouped by, to the last unit', async () => {
    const clickId = await aClick()
    truth = [
      { day: DAY, visitId: clickId, ngr: '10.01', income: '33.333333', firstDeposits: 1 },
      { day: DAY, subId: 'direct', ngr: '-7.77', income: '0.000001' },
      { day: DAY, campaign: 'another', ngr: '1.00', income: '-5.5' },
      { day: '2026-03-27', ngr: '2.5', income: '66.666666' },
    ]
    setNow(MORNING_AFTER)
    await pull()
    const groups = ['day', 'campaign', 'site', 'offer', 'casino', 'connection', 'source', 'country']
    const asked = [...groups, 'day,campaign', 'offer,day', 'campaign,offer,day,site']
    for (const groupBy of asked) {
      for (const clock of ['event', 'click', 'report']) {
        const query = `groupBy=${groupBy}&clock=${clock}&from=2026-03-26&to=2026-03-29`
        const { rows, totals } = await team.call<Report>('GET', `/reports/site?${query}`)
        for (const metric of [
          'ngr',
          'commissionTotal',
          'platformFirstDeposits',
          'clicks',
        ] as const) {
          const sum = rows.reduce((units, row) => units + unitsOf(row.metrics[metric]), 0n)
          expect(`${query} ${metric} ${sum}`).toBe(
            `${query} ${metric} ${unitsOf(totals.metrics[metric])}`,
          )
        }
        expect(totals.metrics['commissionTotal']).toEqual({ amount: '94.50', currency: 'EUR' })
      }
    }
  })
})

function unitsOf(value: unknown): bigint {
  if (typeof value === 'number') return BigInt(value)
  return value === null || value === undefined ? 0n : moneyOf(value as MoneyText).units
}

describe('a restatement', () => {
  it('changes the figure, keeps the old one, and is listed', async () => {
    truth = [{ day: DAY, subId: 'direct', income: '100.00' }]
    setNow(MORNING_AFTER)
    await pull()
    const before = new Date(MORNING_AFTER + 3_600_000).toISOString()

    setNow(MORNING_AFTER + 86_400_000)
    truth = [{ day: DAY, subId: 'direct', income: '80.00' }]
    expect(await pull()).toMatchObject({ state: 'done', changed: 1 })

    expect((await report()).rows).toMatchObject([
      { metrics: { commissionTotal: { amount: '80.00' } }, state: 'restated' },
    ])
    expect((await report(`&asOf=${before}`)).rows).toMatchObject([
      { metrics: { commissionTotal: { amount: '100.00' } }, state: 'provisional' },
    ])
    const { data } = await team.call<Page<Restatement>>('GET', '/restatements')
    expect(data).toContainEqual(
      expect.objectContaining({
        day: DAY,
        metric: 'commissionTotal',
        was: '100.00',
        is: '80.00',
        offerId: offer.id,
      }),
    )
    const facts = await team.call<Page<Fact>>('GET', `/facts?day=${DAY}`)
    expect(facts.data.map(({ amounts }) => amounts['commissionTotal']).sort()).toEqual([
      '100.00',
      '80.00',
    ])
  })

  it('is not seen where a pull says the same again', async () => {
    truth = [{ day: DAY, subId: 'direct', income: '100.00' }]
    setNow(MORNING_AFTER)
    await pull()
    expect(await pull()).toMatchObject({ added: 0, changed: 0, removed: 0 })
    const { data } = await team.call<Page<Fact>>('GET', `/facts?day=${DAY}`)
    expect(data).toHaveLength(1)
  })

  it('settles once the platform may change the day no more', async () => {
    truth = [{ day: DAY, subId: 'direct', income: '100.00' }]
    setNow(MORNING_AFTER)
    await pull()
    setNow(MORNING_AFTER + 5 * 86_400_000)
    await team.call('POST', '/pulls', { connectionId: connection.id, from: DAY, to: DAY })
    expect((await report()).rows).toMatchObject([{ state: 'settled' }])
  })
})

describe('a pull that fails', () => {
  it.each([
    ['the wrong token', () => new Response('{"error":"x"}', { status: 401 })],
    [
      'a login page',
      () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['half a file', () => new Response('{"rows":{"data":[[{"name":"day"')],
  ])('with %s changes nothing and says why', async (_, answer) => {
    truth = [{ day: DAY, subId: 'direct', income: '100.00' }]
    setNow(MORNING_AFTER)
    await pull()
    answerInstead = answer()
    const failed = await pull()
    expect(failed).toMatchObject({ state: 'failed', changed: 0 })
    expect(failed.message).toMatch(/\w/)
    expect(failed.fix).toMatch(/\w/)
    expect((await report()).totals.metrics['commissionTotal']).toEqual({
      amount: '100.00',
      currency: 'EUR',
    })
    const { data } = await team.call<{ data: Freshness[] }>('GET', '/reports/freshness')
    expect(data).toMatchObject([{ lastPull: { state: 'failed', message: failed.message } }])

    answerInstead = null
    truth = [{ day: DAY, subId: 'direct', income: '101.00' }]
    expect(await pull()).toMatchObject({ state: 'done', changed: 1 })
  })
})

describe('a token', () => {
  it('is never echoed, nor kept in the clear', async () => {
    truth = [{ day: DAY, income: '1.00' }]
    await pull()
    const answers = await Promise.all(
      [`/connections/${connection.id}`, '/connections', '/pulls', '/facts', '/platforms'].map(
        (path) => team.send('GET', path).then((response) => response.text()),
      ),
    )
    expect(answers.join()).not.toContain(TOKEN)
    expect(connection.settings['token']).toBeNull()
    const { results } = await env.DB.prepare('select * from connection').all()
    expect(JSON.stringify(results)).not.toContain(TOKEN)
    const { objects } = await env.ARCHIVE.list()
    expect(objects.length).toBeGreaterThan(0)
    expect(JSON.stringify(objects)).not.toContain(TOKEN)
  })
})
