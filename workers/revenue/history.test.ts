import { env } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/connection.ts'
import { DAY_MS, HOUR_MS } from '../../shared/time.ts'
import { archiveConnection } from '../catalog/connection/store.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { connectionSync } from './connection-sync.ts'
import { dayStates } from './day-states.ts'
import { pullDueConnections } from './due-connections.ts'
import { listFacts } from './fact-store.ts'
import { freshness } from './freshness.ts'
import {
  affilkaSaying,
  answering,
  aWorkspace,
  givenConnection,
  means,
  NOON,
  type TrueRow,
} from './given.ts'
import { pageRestatements } from './page-restatements.ts'
import { replay } from './replay.ts'
import { factsForReport } from './report-store.ts'
import { runPull } from './run-pull.ts'

const TODAY = '2026-03-29'
const YESTERDAY = '2026-03-28'
const PAGE = { limit: 100 }

type Life = Awaited<ReturnType<typeof aLife>>

/** A connection whose platform says what the test says, pulled when the test says. */
async function aLife(changes: Partial<Connection> = {}) {
  const db: WorkspaceDatabase = aWorkspace()
  const connection = await givenConnection(db, changes)
  const life = {
    db,
    connection,
    truth: [] as TrueRow[],
    pull: (at: number, truth?: TrueRow[]) => {
      life.truth = truth ?? life.truth
      const with_ = means(affilkaSaying(() => life.truth))
      return runPull(env, db, connection.id, { reason: 'schedule' }, at, with_)
    },
    states: async (from: string, to: string, asOf: number | null = null) =>
      Object.fromEntries((await dayStates(db, [connection], from, to, asOf)).get(connection.id)!),
  }
  return life
}

describe('restatements', () => {
  const first: TrueRow[] = [
    { day: YESTERDAY, visitId: 'a', clicks: 1, ngr: '10' },
    { day: YESTERDAY, clicks: 5, ngr: '-4' },
    { day: TODAY, clicks: 2, ngr: '1' },
  ]

  it('name the tracker, day and metric, what it was and is, and who saw it when', async () => {
    const life = await aLife()
    await life.pull(NOON, first)
    expect((await pageRestatements(life.db, PAGE, NOON)).data).toEqual([])

    const changed = [{ ...first[0]!, ngr: '7.5' }, first[1]!, { ...first[2]!, ngr: '9', clicks: 9 }]
    const later = await life.pull(NOON + HOUR_MS, changed)
    const { data } = await pageRestatements(life.db, PAGE, NOON + HOUR_MS)
    expect(data).toEqual([
      {
        connectionId: life.connection.id,
        offerId: null,
        brand: 'Copper Lagoon',
        tracker: 'Autumn CPA 45',
        day: YESTERDAY,
        metric: 'ngr',
        currency: 'EUR',
        was: '6.00',
        is: '3.50',
        seenAt: later.finishedAt,
        pullId: later.id,
      },
    ])
  })

  it('say null for what was not there, and is not', async () => {
    const life = await aLife()
    await life.pull(NOON, first)
    const winter = { day: YESTERDAY, campaign: 'Winter', clicks: 1, ngr: null }
    await life.pull(NOON + HOUR_MS, [...first, winter])
    const ofWinter = async () =>
      (await pageRestatements(life.db, PAGE, NOON)).data
        .filter(({ tracker }) => tracker === 'Winter')
        .map(({ metric, was, is }) => ({ metric, was, is }))
    expect(await ofWinter()).toEqual(
      expect.arrayContaining([
        { metric: 'clicks', was: null, is: '1' },
        { metric: 'commissionTotal', was: null, is: '0.00' },
      ]),
    )
    expect((await ofWinter()).map(({ metric }) => metric)).not.toContain('ngr')
    await life.pull(NOON + 2 * HOUR_MS, first)
    expect(await ofWinter()).toContainEqual({ metric: 'clicks', was: '1', is: null })
  })

  it('follow each change of a day, the latest first, a page at a time', async () => {
    const life = await aLife()
    for (const [at, ngr] of ['10', '20', '15', '15', '0'].entries()) {
      await life.pull(NOON + at * HOUR_MS, [{ day: YESTERDAY, ngr }])
    }
    const { data } = await pageRestatements(life.db, PAGE, NOON)
    expect(data.map(({ was, is }) => `${was} ${is}`)).toEqual([
      '15.00 0.00',
      '20.00 15.00',
      '10.00 20.00',
    ])
    const begun = await pageRestatements(life.db, { limit: 2 }, NOON)
    const rest = await pageRestatements(life.db, { limit: 2, cursor: begun.nextCursor! }, NOON)
    expect([...begun.data, ...rest.data]).toEqual(data)
    expect(rest.nextCursor).toBeNull()
  })
})

describe('the states of days', () => {
  it('go from awaited over provisional and restated to settled', async () => {
    const life = await aLife()
    expect(await life.states(YESTERDAY, TODAY)).toEqual({
      [YESTERDAY]: 'awaited',
      [TODAY]: 'awaited',
    })
    await life.pull(NOON, [
      { day: YESTERDAY, ngr: '1' },
      { day: TODAY, ngr: '1' },
    ])
    expect(await life.states('2026-02-25', '2026-03-30')).toMatchObject({
      '2026-02-25': 'awaited',
      '2026-02-26': 'settled',
      '2026-03-25': 'settled',
      '2026-03-26': 'provisional',
      [YESTERDAY]: 'provisional',
      [TODAY]: 'provisional',
      '2026-03-30': 'awaited',
    })
    const before = NOON + DAY_MS - 1
    await life.pull(NOON + DAY_MS, [
      { day: YESTERDAY, ngr: '2' },
      { day: TODAY, ngr: '2' },
    ])
    expect(await life.states(YESTERDAY, TODAY)).toEqual({
      [YESTERDAY]: 'restated',
      [TODAY]: 'provisional',
    })
    expect(await life.states(YESTERDAY, TODAY, before)).toEqual({
      [YESTERDAY]: 'provisional',
      [TODAY]: 'provisional',
    })
    for (let day = 2; day <= 5; day += 1) await life.pull(NOON + day * DAY_MS)
    expect(await life.states(YESTERDAY, TODAY)).toEqual({
      [YESTERDAY]: 'settled',
      [TODAY]: 'settled',
    })
  })

  it('say that a day failed until it comes', async () => {
    const life = await aLife()
    const order = { reason: 'schedule' } as const
    const { db, connection } = life
    await runPull(env, db, connection.id, order, NOON, means(answering('', 401)))
    expect(await life.states(YESTERDAY, YESTERDAY)).toEqual({ [YESTERDAY]: 'failed' })
    await life.pull(NOON + HOUR_MS, [])
    expect(await life.states(YESTERDAY, YESTERDAY)).toEqual({ [YESTERDAY]: 'provisional' })
  })

  it('are those of the connection’s own days', async () => {
    // 12:00 UTC is the 30th in Kiritimati already, and the 29th of Pago Pago has just begun.
    const east = await aLife({ zone: 'Pacific/Kiritimati' })
    await east.pull(NOON, [])
    expect((await east.states(TODAY, '2026-03-30'))[TODAY]).toBe('provisional')
    const [fresh] = await freshness(east.db, NOON)
    expect(fresh).toMatchObject({ reportedThrough: TODAY })
    const west = await aLife({ zone: 'Pacific/Pago_Pago' })
    await west.pull(NOON, [])
    const [stale] = await freshness(west.db, NOON)
    expect(stale).toMatchObject({ reportedThrough: YESTERDAY })
  })
})

describe('freshness', () => {
  it('says how far a connection has reported and when it is late', async () => {
    const life = await aLife()
    const at = async (now: number) => (await freshness(life.db, now))[0]!
    expect(await at(NOON)).toMatchObject({
      reportedThrough: null,
      settledThrough: null,
      nextExpectedAt: '2026-03-29T06:00:00.000Z',
      isOverdue: false,
      lastGoodPullAt: null,
      lastPull: null,
    })
    expect(await at(NOON + 3 * HOUR_MS)).toMatchObject({ isOverdue: true })

    const pull = await life.pull(NOON, [])
    expect(await at(NOON)).toMatchObject({
      reportedThrough: YESTERDAY,
      settledThrough: '2026-03-25',
      nextExpectedAt: '2026-03-30T06:00:00.000Z',
      isOverdue: false,
      lastGoodPullAt: pull.finishedAt,
      lastPull: { id: pull.id, state: 'done' },
    })
    expect(await at(NOON + DAY_MS)).toMatchObject({ isOverdue: true })
  })

  it('keeps what was good when the last try failed, and says why', async () => {
    const { db, connection, ...life } = await aLife()
    await life.pull(NOON, [])
    const order = { reason: 'schedule' } as const
    await runPull(env, db, connection.id, order, NOON + DAY_MS, means(answering('', 401)))
    expect(await freshness(db, NOON + DAY_MS)).toMatchObject([
      {
        reportedThrough: YESTERDAY,
        lastPull: { state: 'failed', message: 'Affilka refused the token (401).' },
      },
    ])
  })
})

describe('the hourly job', () => {
  const hourly = (now: number, send = affilkaSaying(() => [])) =>
    pullDueConnections(env, now, means(send))

  it('pulls each connection of each workspace once a day, after its hour', async () => {
    const [one, other] = [await aLife(), await aLife({ reportsAfterHour: 14 })]
    const outcomes = await hourly(NOON)
    expect(outcomes.map(({ connectionId }) => connectionId).sort()).toEqual(
      [one.connection.id, other.connection.id].sort(),
    )
    expect(await hourly(NOON + HOUR_MS)).toEqual([])
    expect(await hourly(NOON + 2 * HOUR_MS)).toEqual([
      { connectionId: other.connection.id, outcome: 'done' },
    ])
    expect(await hourly(NOON + 18 * HOUR_MS)).toEqual([
      { connectionId: one.connection.id, outcome: 'done' },
    ])
  })

  it('comes back to one that failed, less and less often', async () => {
    await aLife()
    const tried: number[] = []
    for (let hour = 0; hour < 14; hour += 1) {
      const [due] = await hourly(NOON + hour * HOUR_MS, answering('', 401))
      if (due) tried.push(hour)
    }
    expect(tried).toEqual([0, 1, 3, 7, 13])
  })

  it('asks an archived connection no more', async () => {
    const { db, connection } = await aLife()
    await archiveConnection(db, connection.id, NOON)
    expect(await hourly(NOON)).toEqual([])
  })

  it('goes on to the others when one is broken', async () => {
    await aLife()
    await aLife()
    let asked = 0
    const outcomes = await hourly(NOON, async (request) => {
      asked += 1
      if (asked === 1) return new Response('', { status: 401 })
      return affilkaSaying(() => [])(request)
    })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'done'])
  })

  it('catches up on everything that may have changed while it was away', async () => {
    const { connection } = await aLife()
    await hourly(NOON)
    const asked: string[] = []
    await hourly(NOON + 20 * DAY_MS, async (request) => {
      asked.push(new URL(request.url).searchParams.get('from')!)
      return affilkaSaying(() => [])(request)
    })
    expect(asked[0]).toBe('2026-03-26')
    const { cursor } = await connectionSync(env, connection.id).status()
    expect(cursor).toEqual({ day: '2026-04-18', at: NOON + 20 * DAY_MS })
  })
})

describe('reading the archive again', () => {
  const rows: TrueRow[] = [
    { day: '2026-03-27', clicks: 1, ngr: '1' },
    { day: YESTERDAY, visitId: 'a', ngr: '10' },
    { day: YESTERDAY, clicks: 5, ngr: '-4' },
    { day: YESTERDAY, campaign: 'Winter', ngr: '3' },
  ]
  const window = { from: '2026-03-20', to: TODAY }

  it('changes nothing when it reads as it read before', async () => {
    const life = await aLife()
    await life.pull(NOON, rows)
    await life.pull(NOON + DAY_MS, [...rows.slice(1), { day: TODAY, ngr: '5' }])
    const before = await listFacts(life.db, {}, 1000)
    const again = await replay(env, life.db, life.connection.id, window, NOON + 2 * DAY_MS)
    expect(again).toMatchObject({ state: 'done', added: 0, changed: 0, removed: 0 })
    expect(await listFacts(life.db, {}, 1000)).toEqual(before)
  })

  it('makes good what was lost or misread, without asking anybody', async () => {
    const life = await aLife()
    await life.pull(NOON, rows)
    const wanted = await factsForReport(life.db, { ...window, asOf: null })
    await misread(life)
    expect(await factsForReport(life.db, { ...window, asOf: null })).not.toEqual(wanted)
    const again = await replay(env, life.db, life.connection.id, window, NOON + DAY_MS)
    expect(again).toMatchObject({ added: 1, changed: 1, removed: 0 })
    expect(await factsForReport(life.db, { ...window, asOf: null })).toEqual(wanted)
  })

  it('says nothing new about how far the platform has reported', async () => {
    const life = await aLife()
    await life.pull(NOON, rows)
    await replay(env, life.db, life.connection.id, window, NOON + 3 * DAY_MS)
    expect(await freshness(life.db, NOON + 3 * DAY_MS)).toMatchObject([
      { reportedThrough: YESTERDAY, lastPull: { at: new Date(NOON).toISOString() } },
    ])
  })

  /** As if the connector had read a column wrong and a row not at all. */
  async function misread({ db }: Life): Promise<void> {
    await env.DB.batch([
      env.DB.prepare('update fact set ngr_units = 1 where workspace_id = ? and click_id = ?').bind(
        db.workspaceId,
        'a',
      ),
      env.DB.prepare('delete from fact where workspace_id = ? and tracker = ?').bind(
        db.workspaceId,
        'Winter',
      ),
    ])
  }
})
