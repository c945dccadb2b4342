import { env } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { newId } from '../../shared/new-id.ts'
import type { NewFact } from './fact.ts'
import { currentFacts, listFacts, writeVersions } from './fact-store.ts'
import { diffFacts } from './facts.ts'
import { aWorkspace, NOON } from './given.ts'
import { beginPull } from './store.ts'

const DAY = '2026-03-28'
const WINDOW = { from: DAY, to: DAY }

function aFact(clickId: string | null, ngr = 1n): NewFact {
  return {
    ...{ day: DAY, brand: 'b', tracker: 't', subId: null, clickId, player: null },
    ...{ currency: 'EUR', grain: 'click', counts: {}, amounts: { ngr } },
  }
}

async function aRunningPull(db = aWorkspace(), connectionId = newId('con', NOON)) {
  const pullId = newId('pul', NOON)
  await beginPull(
    db,
    {
      ...{ id: pullId, connectionId, fromDay: DAY, toDay: DAY },
      ...{ reason: 'schedule', source: 'platform', startedDay: DAY },
    },
    NOON,
  )
  return { db, connectionId, pullId }
}

type Begun = Awaited<ReturnType<typeof aRunningPull>>

async function write({ db, connectionId, pullId }: Begun, next: NewFact[], knownAt = NOON) {
  const changes = diffFacts(await currentFacts(db, connectionId, WINDOW), next)
  await writeVersions(db, { pullId, connectionId }, changes, next.length, knownAt)
}

it('takes nothing from a pull that has lost its place, not even in part', async () => {
  const first = await aRunningPull()
  await write(first, [aFact('a'), aFact('b')])
  const before = await listFacts(first.db, {}, 100)

  const crashed = await aRunningPull(first.db, first.connectionId)
  await aRunningPull(first.db, first.connectionId)
  await expect(write(crashed, [aFact('a', 2n), aFact('c')])).rejects.toMatchObject({
    code: 'pull_in_progress',
  })
  expect(await listFacts(first.db, {}, 100)).toEqual(before)
})

it('holds in the database itself that a connection has one pull running', async () => {
  const { connectionId } = await aRunningPull()
  const second = env.DB.prepare(
    `insert into pull select 'pul_other', workspace_id, connection_id, from_day, to_day, reason,
       source, state, started_day, started_at, finished_at, rows, added, changed, removed,
       code, message, fix from pull where connection_id = ?`,
  ).bind(connectionId)
  await expect(second.run()).rejects.toThrow(/UNIQUE/)
})

it('writes more than one statement can carry, all at once', async () => {
  const begun = await aRunningPull()
  const many = Array.from({ length: 4000 }, (_, at) => aFact(`click ${at} ${'é'.repeat(60)}`))
  await write(begun, many)
  expect(await currentFacts(begun.db, begun.connectionId, WINDOW)).toHaveLength(4000)
})

it('gives text back as it got it, whatever is in it', async () => {
  const begun = await aRunningPull()
  const odd = [`'; drop table fact; --`, '🎰 "Ünï" \\ \n', '123', 'null', '{"a":1}'].map((text) =>
    aFact(text),
  )
  await write(begun, odd)
  const kept = await currentFacts(begun.db, begun.connectionId, WINDOW)
  expect(diffFacts(kept, odd)).toEqual({ added: [], changed: [], removed: [] })
})
