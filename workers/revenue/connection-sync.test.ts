import { env } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { newId } from '../../shared/new-id.ts'
import { HOUR_MS } from '../../shared/time.ts'
import { connectionSync, LEASE_MS } from './connection-sync.ts'

const NOON = Date.UTC(2026, 2, 29, 12)

function aSync() {
  return connectionSync(env, newId('con', NOON))
}

function aPull() {
  return newId('pul', NOON)
}

it('gives the turn to one of many who ask at once', async () => {
  const sync = aSync()
  const asked = Array.from({ length: 20 }, () => sync.begin(aPull(), NOON))
  const granted = (await Promise.all(asked)).filter((begun) => begun.granted)
  expect(granted).toHaveLength(1)
})

it('gives the turn of one that fell silent to the next, and tells it so', async () => {
  const sync = aSync()
  const [crashed, next] = [aPull(), aPull()]
  await sync.begin(crashed, NOON)
  expect(await sync.renew(crashed, NOON + LEASE_MS - 1)).toBe(true)
  expect((await sync.begin(next, NOON + LEASE_MS)).granted).toBe(false)
  expect((await sync.begin(next, NOON + 2 * LEASE_MS)).granted).toBe(true)
  expect(await sync.renew(crashed, NOON + 2 * LEASE_MS)).toBe(false)
  await sync.leave(crashed)
  expect(await sync.renew(next, NOON + 2 * LEASE_MS)).toBe(true)
})

it('remembers how far the last good pull looked', async () => {
  const sync = aSync()
  const [first, second] = [aPull(), aPull()]
  await sync.begin(first, NOON)
  await sync.succeed(first, { day: '2026-03-29', at: NOON })
  expect(await sync.begin(second, NOON)).toEqual({
    granted: true,
    cursor: { day: '2026-03-29', at: NOON },
  })
  // One that looked at less moves nothing.
  await sync.succeed(second, null)
  expect((await sync.status()).cursor).toEqual({ day: '2026-03-29', at: NOON })
})

it('tries again later and later, until a pull is good', async () => {
  const sync = aSync()
  const waits: number[] = []
  for (let count = 0; count < 5; count += 1) {
    const pull = aPull()
    await sync.begin(pull, NOON)
    const { retryAt } = await sync.fail(pull, NOON, 0)
    waits.push(Math.round((retryAt! - NOON) / HOUR_MS))
  }
  expect(waits).toEqual([1, 2, 4, 6, 6])
  const pull = aPull()
  await sync.begin(pull, NOON)
  expect(await sync.succeed(pull, null)).toMatchObject({ failures: 0, retryAt: null })
})

it('does not forget when it is put to sleep', async () => {
  const id = newId('con', NOON)
  const pull = aPull()
  await connectionSync(env, id).begin(pull, NOON)
  const { evictDurableObject } = await import('cloudflare:test')
  await evictDurableObject(env.CONNECTION_SYNC.get(env.CONNECTION_SYNC.idFromName(id)))
  expect((await connectionSync(env, id).begin(aPull(), NOON)).granted).toBe(false)
})
