import { env } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../shared/connection.ts'
import { DAY_MS, HOUR_MS } from '../../shared/time.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { readArchived } from './archive.ts'
import { connectionSync } from './connection-sync.ts'
import { listFacts } from './fact-store.ts'
import {
  affilkaPage,
  affilkaSaying,
  answering,
  aWorkspace,
  givenConnection,
  means,
  NOON,
  type TrueRow,
} from './given.ts'
import { replay } from './replay.ts'
import { factsForReport } from './report-store.ts'
import { runPull } from './run-pull.ts'
import { repliesOf } from './store.ts'

const YESTERDAY = '2026-03-28'
const ROWS: TrueRow[] = [
  { day: YESTERDAY, visitId: '1ABC', clicks: 1, registrations: 1, ngr: '61.4054', income: '45.00' },
  { day: YESTERDAY, clicks: 14, ngr: '-310.25', income: '-62.05' },
  { day: YESTERDAY, currency: 'USDT', ngr: '12.000001', income: '2.4' },
  { day: '2026-03-27', clicks: 3, ngr: null },
]

type Given = { db: WorkspaceDatabase; connection: Connection }

async function given(changes: Partial<Connection> = {}): Promise<Given> {
  const db = aWorkspace()
  return { db, connection: await givenConnection(db, changes) }
}

function pullOf({ db, connection }: Given, rows: TrueRow[], at = NOON) {
  const with_ = means(affilkaSaying(() => rows))
  return runPull(env, db, connection.id, { reason: 'person' }, at, with_)
}

function currentOf({ db, connection }: Given) {
  return listFacts(db, { connectionId: connection.id, asOf: 'now' }, 1000)
}

describe('a good pull', () => {
  it('archives what came and keeps what it says, negative and untagged rows too', async () => {
    const it_ = await given()
    const pull = await pullOf(it_, ROWS)
    expect(pull).toMatchObject({ state: 'done', rows: 4, added: 4, changed: 0, removed: 0 })

    const facts = await currentOf(it_)
    expect(facts).toHaveLength(4)
    expect(facts).toContainEqual(
      expect.objectContaining({
        day: YESTERDAY,
        clickId: '1abc',
        grain: 'click',
        counts: { clicks: 1, registrations: 1 },
        amounts: { ngr: 61405400n, commissionTotal: 45000000n },
      }),
    )
    expect(facts).toContainEqual(
      expect.objectContaining({
        clickId: null,
        currency: 'EUR',
        amounts: expect.objectContaining({ ngr: -310250000n }),
      }),
    )
    const [unsaid] = facts.filter(({ day }) => day === '2026-03-27')
    expect(unsaid!.amounts).not.toHaveProperty('ngr')

    const [key] = pull.archiveKeys
    const bytes = await readArchived(env.ARCHIVE, key!)
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ current_page: 1 })
    expect(key).toMatch(/^wsp_\w+\/replies\/[0-9a-f]{64}\.gz$/)
  })

  it('makes no new version of what it knew', async () => {
    const it_ = await given()
    await pullOf(it_, ROWS)
    const before = await currentOf(it_)
    const again = await pullOf(it_, ROWS.toReversed(), NOON + HOUR_MS)
    expect(again).toMatchObject({ state: 'done', rows: 4, added: 0, changed: 0, removed: 0 })
    expect(await currentOf(it_)).toEqual(before)
  })

  it('keeps a restated day in both versions, each with its time', async () => {
    const it_ = await given()
    await pullOf(it_, ROWS)
    const restated = ROWS.map((row) => (row.visitId ? { ...row, ngr: '50.00' } : row))
    const later = await pullOf(it_, restated, NOON + DAY_MS)
    expect(later).toMatchObject({ added: 0, changed: 1, removed: 0 })

    const versions = await listFacts(it_.db, { connectionId: it_.connection.id }, 100)
    const ofClick = versions.filter(({ clickId }) => clickId === '1abc')
    expect(ofClick).toHaveLength(2)
    const [old, current] = ofClick.toSorted((left, right) => left.knownAt - right.knownAt)
    expect(old).toMatchObject({ supersededBy: later.id, supersededAt: current!.knownAt })
    expect(current).toMatchObject({ supersededAt: null, pullId: later.id })
    const ngrAt = async (asOf: number) =>
      (await listFacts(it_.db, { asOf }, 100)).find(({ clickId }) => clickId)?.amounts.ngr
    expect(await ngrAt(current!.knownAt - 1)).toBe(61405400n)
    expect(await ngrAt(current!.knownAt)).toBe(50000000n)
    expect(await ngrAt(old!.knownAt - 1)).toBeUndefined()
  })

  it('ends a row that the platform takes back, and begins it anew if it returns', async () => {
    const it_ = await given()
    await pullOf(it_, ROWS)
    const gone = await pullOf(it_, ROWS.slice(1), NOON + HOUR_MS)
    expect(gone).toMatchObject({ added: 0, changed: 0, removed: 1 })
    expect((await currentOf(it_)).map(({ clickId }) => clickId)).not.toContain('1abc')
    const back = await pullOf(it_, ROWS, NOON + 2 * HOUR_MS)
    expect(back).toMatchObject({ added: 1, changed: 0, removed: 0 })
  })

  it('adds up rows with the same key instead of losing one', async () => {
    const it_ = await given()
    const twice: TrueRow[] = [
      { day: YESTERDAY, clicks: 2, ngr: '0.1' },
      { day: YESTERDAY, clicks: 3, ngr: '0.2' },
    ]
    await pullOf(it_, twice)
    expect(await currentOf(it_)).toMatchObject([
      { counts: { clicks: 5 }, amounts: { ngr: 300000n } },
    ])
  })

  it('leaves alone the days it did not ask for', async () => {
    const it_ = await given()
    await pullOf(it_, ROWS)
    const order = { reason: 'person', from: '2026-03-27', to: '2026-03-27' } as const
    const { db, connection } = it_
    await runPull(env, db, connection.id, order, NOON + HOUR_MS, means(affilkaSaying(() => [])))
    const days = (await currentOf(it_)).map(({ day }) => day)
    expect(new Set(days)).toEqual(new Set([YESTERDAY]))
  })

  it('keeps whole numbers beyond what a float can hold', async () => {
    const it_ = await given()
    await pullOf(it_, [{ day: YESTERDAY, ngr: '9007199254.740993' }])
    expect(await currentOf(it_)).toMatchObject([{ amounts: { ngr: 9007199254740993n } }])
    const [sum] = await factsForReport(it_.db, { from: YESTERDAY, to: YESTERDAY, asOf: null })
    expect(sum).toMatchObject({ amounts: { ngr: 9007199254740993n } })
  })

  it('is another workspace’s business in no way', async () => {
    const it_ = await given()
    await pullOf(it_, ROWS)
    const stranger = aWorkspace()
    expect(await listFacts(stranger, { asOf: 'now' }, 100)).toEqual([])
    await expect(
      runPull(env, stranger, it_.connection.id, { reason: 'person' }, NOON, means(answering(''))),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a pull that is not whole', () => {
  const page = affilkaPage(ROWS.slice(0, 2), 1)
  const text = JSON.stringify(page)
  const withTotal = (name: string, value: unknown) => {
    const totals = {
      data: [
        [
          { name: 'currency', value: 'EUR' },
          { name, value },
        ],
      ],
    }
    return answering(JSON.stringify({ ...page, totals }))
  }
  const { totals: _, ...noTotals } = page
  const renamed = JSON.stringify(noTotals).replaceAll('"registrations_count"', '"signups_count"')
  const later = text.replaceAll('2026-03-28T', '2026-04-02T')
  const thousands = JSON.stringify(noTotals).replaceAll('61.4054', '1,061.40')
  const money = { amount: '-248.85', amount_cents: '-24885', currency: 'EUR' }

  it.each([
    ['a refused token', answering('{"error":"no"}', 401), /^connection_refused.*token \(401\)/],
    ['a login page', answering('<!doctype html><h1>Sign in</h1>'), /^report_unreadable.*web page/],
    ['half a reply', answering(text.slice(0, text.length / 2)), /^report_unreadable.*cut off/],
    ['an empty object', answering('{}'), /^report_unreadable.*no rows/],
    ['nothing', answering(''), /^report_unreadable.*nothing at all/],
    ['an error with 200', answering('{"error":"Later."}'), /^report_unreadable.*report: Later\.$/],
    ['a wrong total', withTotal('visits_count', 99), /says 99 clicks .* add up to 15\./],
    ['a wrong sum', withTotal('ngr', money), /says -248.85 EUR ngr .* add up to -248.8446 EUR\./],
    ['a renamed column', answering(renamed), /^report_unreadable.*no longer has registrations/],
    ['a day nobody asked for', answering(later), /^report_unreadable.*2026-04-02, which was not/],
    ['an amount that is none', answering(thousands), /^report_unreadable.*"1,061.40" is not an/],
    ['one page for all', answering(JSON.stringify(affilkaPage(ROWS, 1))), /page 2 came before/],
    ['a server that is down', answering('', 503), /^connection_unreachable.*out of order \(503\)/],
    ['too many requests', answering('', 429), /^connection_throttled.*slow down \(429\)/],
    ['no answer', unreachable, /^connection_unreachable.*could not be reached/],
  ])('changes nothing and says why: %s', async (_, send, problem) => {
    const it_ = await given()
    await pullOf(it_, ROWS)
    const before = await listFacts(it_.db, {}, 1000)

    const { db, connection } = it_
    const order = { reason: 'person' } as const
    const failed = await runPull(env, db, connection.id, order, NOON + HOUR_MS, means(send))
    expect(failed).toMatchObject({ state: 'failed', added: 0, changed: 0, removed: 0 })
    expect(`${failed.code} ${failed.message}`).toMatch(problem)
    expect(failed.message).toMatch(/\.$/)
    expect(failed.fix).toMatch(/\.$/)
    expect(await listFacts(it_.db, {}, 1000)).toEqual(before)

    // The next good one mends it without anybody's help.
    expect(await pullOf(it_, ROWS, NOON + 2 * HOUR_MS)).toMatchObject({ state: 'done', added: 0 })
  })

  it('keeps the reply that could not be read', async () => {
    const { db, connection } = await given()
    const send = answering('<html>maintenance</html>')
    const pull = await runPull(env, db, connection.id, { reason: 'person' }, NOON, means(send))
    const [reply] = await repliesOf(db, [pull.id])
    expect(reply).toMatchObject({ status: 200, classifiedAs: 'unreadable', page: 1 })
    const bytes = await readArchived(env.ARCHIVE, pull.archiveKeys[0]!)
    expect(new TextDecoder().decode(bytes)).toBe('<html>maintenance</html>')
  })

  async function unreachable(): Promise<Response> {
    throw new TypeError('Network connection lost.')
  }
})

describe('pages that change while they are turned', () => {
  /** Like the real one, but a player registers after the first page was given away. */
  function livelyPlatform() {
    let truth: TrueRow[] = ROWS
    const pages: string[] = []
    const send = async (request: Request) => {
      pages.push(new URL(request.url).searchParams.get('page')!)
      const answer = await affilkaSaying(() => truth)(request)
      truth = [...ROWS, { day: YESTERDAY, campaign: 'Winter', registrations: 1 }]
      return answer
    }
    return { send, pages }
  }

  it('are read once more, until they are of one piece', async () => {
    const { db, connection } = await given()
    const { send, pages } = livelyPlatform()
    const pull = await runPull(env, db, connection.id, { reason: 'person' }, NOON, means(send))
    expect(pull).toMatchObject({ state: 'done', rows: 5, added: 5 })
    expect(pages).toEqual(['1', '2', '1', '2', '1'])

    const window = { from: '2026-03-01', to: '2026-03-29' }
    const again = await replay(env, db, connection.id, window, NOON + HOUR_MS)
    expect(again).toMatchObject({ state: 'done', added: 0, changed: 0, removed: 0 })
  })
})

describe('patience', () => {
  it('waits as long as it is told to, and goes on', async () => {
    const { db, connection } = await given()
    const good = affilkaSaying(() => ROWS)
    let asked = 0
    const busy = means(async (request) => {
      asked += 1
      if (asked === 1) return new Response('', { status: 429, headers: { 'retry-after': '7' } })
      return asked === 2 ? new Response('', { status: 502 }) : good(request)
    })
    const pull = await runPull(env, db, connection.id, { reason: 'person' }, NOON, busy)
    expect(pull).toMatchObject({ state: 'done', rows: 4 })
    expect(busy.waits[0]).toBe(7000)
    expect(busy.waits.length).toBeGreaterThan(1)
  })

  it('does not sit out an hour, and leaves the platform alone for that long', async () => {
    const { db, connection } = await given()
    const headers = { 'retry-after': '14400' }
    const busy = means(answering('', 429, headers))
    const pull = await runPull(env, db, connection.id, { reason: 'schedule' }, NOON, busy)
    expect(pull).toMatchObject({ state: 'failed', code: 'connection_throttled' })
    expect(busy.waits).toEqual([])
    expect((await connectionSync(env, connection.id).status()).retryAt).toBe(NOON + 4 * HOUR_MS)
  })

  it('gives up after a few tries', async () => {
    const { db, connection } = await given()
    const down = means(answering('', 500))
    const pull = await runPull(env, db, connection.id, { reason: 'person' }, NOON, down)
    expect(pull).toMatchObject({ state: 'failed', message: 'Affilka is out of order (500).' })
    expect(down.waits).toEqual([1000, 2000, 4000])
  })
})

describe('one at a time', () => {
  it('refuses a pull beside another one of the same connection', async () => {
    const it_ = await given()
    let second: Promise<unknown> | undefined
    const good = affilkaSaying(() => ROWS)
    const send = async (request: Request) => {
      second ??= pullOf(it_, ROWS).catch((error) => error)
      await second
      return good(request)
    }
    const { db, connection } = it_
    const first = await runPull(env, db, connection.id, { reason: 'person' }, NOON, means(send))
    expect(first.state).toBe('done')
    expect(await second).toMatchObject({ code: 'pull_in_progress' })
  })

  it('takes the place of one that crashed, whose rest then changes nothing', async () => {
    const it_ = await given()
    const { db, connection } = it_
    let answer = () => {}
    const asked = Promise.withResolvers<void>()
    const slow = means(async (request) => {
      asked.resolve()
      await new Promise<void>((resolve) => (answer = resolve))
      return affilkaSaying(() => [{ day: YESTERDAY, clicks: 999 }])(request)
    })
    const order = { reason: 'person' } as const
    const crashed = runPull(env, db, connection.id, order, NOON, slow).catch((error) => error)
    await asked.promise

    const later = means(affilkaSaying(() => ROWS))
    await expect(runPull(env, db, connection.id, order, NOON, later)).rejects.toMatchObject({
      code: 'pull_in_progress',
    })
    await later.sleep(3 * 60_000)
    expect(await runPull(env, db, connection.id, order, NOON + 1, later)).toMatchObject({
      state: 'done',
    })
    const before = await listFacts(db, {}, 100)
    answer()
    const outcome = await crashed
    expect(outcome.state ?? outcome.code).toMatch(/^failed|pull_in_progress$/)
    expect(await listFacts(db, {}, 100)).toEqual(before)
  })
})
