import { env } from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../shared/connection.ts'
import type { Fact } from '../../shared/pull.ts'
import { HOUR_MS } from '../../shared/time.ts'
import { respondToError, routes } from '../runtime/http.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { affilkaSaying, aWorkspace, givenConnection, NOON, type TrueRow } from './given.ts'
import { factRoutes, pullRoutes, restatementRoutes } from './routes.ts'

const YESTERDAY = '2026-03-28'
const ROWS: TrueRow[] = [
  { day: '2026-03-27', clicks: 3, ngr: null },
  { day: YESTERDAY, visitId: '1ABC', registrations: 1, ngr: '61.4054' },
  { day: YESTERDAY, clicks: 14, ngr: '-310.25' },
  { day: YESTERDAY, campaign: 'Winter', clicks: 1 },
]

let db: WorkspaceDatabase
let connection: Connection
let now = NOON
let truth = ROWS

beforeEach(async () => {
  db = aWorkspace()
  connection = await givenConnection(db)
  now = NOON
  truth = ROWS
  const platform = affilkaSaying(() => truth)
  vi.spyOn(globalThis, 'fetch').mockImplementation((request) => platform(request as Request))
})
afterEach(() => vi.restoreAllMocks())

async function ask(method: string, path: string, body?: unknown) {
  const app = routes()
  app.use(async (c, next) => {
    c.set('db', db)
    c.set('now', now)
    await next()
  })
  app.route('/pulls', pullRoutes).route('/facts', factRoutes)
  app.route('/restatements', restatementRoutes).onError(respondToError)
  const init = { method, headers: { 'content-type': 'application/json' } }
  const request = { ...init, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const response = await app.request(path, request, env)
  return { status: response.status, body: JSON.parse(await response.text()) }
}

function pullNow(changes: object = {}) {
  return ask('POST', '/pulls', { connectionId: connection.id, ...changes })
}

describe('pulls', () => {
  it('are made on demand, answered when finished, and listed', async () => {
    const { status, body } = await pullNow()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      connectionId: connection.id,
      reason: 'person',
      state: 'done',
      to: '2026-03-29',
      rows: 4,
      added: 4,
      code: null,
      archiveKeys: [expect.any(String), expect.any(String), expect.any(String)],
    })
    expect((await ask('GET', '/pulls')).body).toEqual({ data: [body], nextCursor: null })
    expect((await ask('GET', `/pulls/${body.id}`)).body).toEqual(body)
    const other = `/pulls?connectionId=con_${'0'.repeat(20)}`
    expect((await ask('GET', other)).body.data).toEqual([])
  })

  it('that fail are answered too, with the reason and the fix', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 401 }))
    const { status, body } = await pullNow()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'failed',
      code: 'connection_refused',
      message: 'Affilka refused the token (401).',
      fix: 'Make a new one under Profile → API and paste it here.',
    })
    expect((await ask('GET', '/pulls')).body.data).toEqual([body])
  })

  it('may be of some days only, which must have begun', async () => {
    const days = { from: '2026-03-27', to: '2026-03-27' }
    expect((await pullNow(days)).body).toMatchObject({ ...days, rows: 1 })
    const { status, body } = await pullNow({ to: '2026-03-30' })
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'invalid_input', field: 'to' })
    // The refusal did not keep the connection's turn.
    expect((await pullNow()).body.state).toBe('done')
  })

  it('are paged', async () => {
    for (const hour of [0, 1, 2]) {
      now = NOON + hour * HOUR_MS
      await pullNow()
    }
    const first = await ask('GET', '/pulls?limit=2')
    const rest = await ask('GET', `/pulls?limit=2&cursor=${first.body.nextCursor}`)
    expect(first.body.data).toHaveLength(2)
    expect(rest.body).toMatchObject({ data: [{ startedAt: new Date(NOON).toISOString() }] })
    expect(rest.body.nextCursor).toBeNull()
  })

  it('are not made of another team’s connection', async () => {
    const { body } = await pullNow()
    db = aWorkspace()
    expect((await pullNow()).status).toBe(404)
    expect((await ask('GET', `/pulls/${body.id}`)).status).toBe(404)
    expect((await ask('GET', '/pulls')).body.data).toEqual([])
  })
})

describe('facts', () => {
  const facts = async (query: string): Promise<Fact[]> =>
    (await ask('GET', `/facts?${query}`)).body.data

  it('say exactly what the platform said, and leave out what it did not', async () => {
    await pullNow()
    const [click] = (await facts('current=1')).filter(({ clickId }) => clickId)
    expect(click).toMatchObject({
      offerId: null,
      day: YESTERDAY,
      clickId: '1abc',
      grain: 'click',
      counts: { clicks: 0, registrations: 1 },
      amounts: { ngr: '61.4054', commissionTotal: '0.00' },
      supersededAt: null,
    })
    expect(await facts('current=1&clickId=1abc')).toEqual([click])
    const [unsaid] = await facts('current=1&day=2026-03-27')
    expect(unsaid!.amounts).not.toHaveProperty('ngr')
  })

  it('are those of now, of an instant, or of every version', async () => {
    await pullNow()
    now = NOON + HOUR_MS
    truth = ROWS.slice(0, 3)
    await pullNow()
    expect(await facts(`current=1&day=${YESTERDAY}`)).toHaveLength(2)
    expect(await facts(`day=${YESTERDAY}`)).toHaveLength(3)
    const asOf = new Date(NOON + HOUR_MS / 2).toISOString()
    expect(await facts(`asOf=${asOf}&from=${YESTERDAY}`)).toHaveLength(3)
    expect(await facts('asOf=2026-03-01T00:00:00%2B02:00')).toEqual([])
  })

  it('are paged, the latest day first', async () => {
    await pullNow()
    const all = await facts('current=1')
    expect(all.map(({ day }) => day)).toEqual([YESTERDAY, YESTERDAY, YESTERDAY, '2026-03-27'])
    const paged: Fact[] = []
    let cursor = ''
    for (let page = 0; page < 5 && cursor !== null; page += 1) {
      const { body } = await ask('GET', `/facts?current=1&limit=1${cursor && `&cursor=${cursor}`}`)
      paged.push(...body.data)
      cursor = body.nextCursor
    }
    expect(paged).toEqual(all)
    expect(cursor).toBeNull()
  })

  it('are tied to the offer of their brand and tracker', async () => {
    const offerId = await givenOffer('Copper Lagoon', 'Winter')
    await pullNow()
    expect(await facts(`offerId=${offerId}`)).toMatchObject([{ tracker: 'Winter', offerId }])
    const others = (await facts('current=1')).filter(({ tracker }) => tracker !== 'Winter')
    expect(new Set(others.map((fact) => fact.offerId))).toEqual(new Set([null]))
  })

  it.each(['day=29.03.2026', 'asOf=monday', 'cursor=x', 'limit=0', 'offerId=1'])(
    'are refused for %s with a sentence',
    async (query) => {
      const { status, body } = await ask('GET', `/facts?${query}`)
      expect(status).toBe(400)
      expect(body.error.code).toBe('invalid_input')
    },
  )
})

describe('restatements', () => {
  it('are listed with the offer they are of', async () => {
    const offerId = await givenOffer('Copper Lagoon', 'Winter')
    await pullNow()
    now = NOON + HOUR_MS
    truth = ROWS.map((row) => (row.campaign ? { ...row, clicks: 2 } : row))
    await pullNow()
    const { body } = await ask('GET', `/restatements?offerId=${offerId}`)
    expect(body).toMatchObject({
      data: [{ offerId, tracker: 'Winter', metric: 'clicks', was: '1', is: '2' }],
      nextCursor: null,
    })
    expect((await ask('GET', '/restatements?from=2026-03-29')).body.data).toEqual([])
    db = aWorkspace()
    expect((await ask('GET', '/restatements')).body.data).toEqual([])
  })
})

async function givenOffer(brand: string, tracker: string): Promise<string> {
  const { createOffer } = await import('../catalog/offer/store.ts')
  const { NewOffer } = await import('../../shared/offer.ts')
  const { NewCasino } = await import('../../shared/casino.ts')
  const casino = NewCasino.parse({ name: brand, markets: [] })
  const offer = NewOffer.parse({
    name: tracker,
    casino,
    connectionId: connection.id,
    brand,
    tracker,
    trackingLink: 'https://casino.example.com/',
  })
  return (await createOffer(db, offer, NOON)).id
}
