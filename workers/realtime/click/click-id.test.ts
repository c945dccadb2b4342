import { env } from 'cloudflare:test'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOON } from '../../testing/given.ts'
import { ledgerName, makeClickId, partsOf, readClickId, timePrefix } from './click-id.ts'

const somewhere = { at: NOON, container: 7, offer: 9, region: 2, shard: 3 }

const anyParts = fc.record({
  at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2050, 0, 1) }),
  container: fc.integer({ min: 1, max: 2 ** 25 - 1 }),
  offer: fc.integer({ min: 0, max: 2 ** 25 - 1 }),
  region: fc.integer({ min: 0, max: 31 }),
  shard: fc.integer({ min: 0, max: 31 }),
})

describe('a click id', () => {
  it('says by itself what it was made of, in 32 letters and digits, in any case', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const id = await makeClickId(env, parts)
        expect(id).toMatch(/^[0-9a-z]{32}$/)
        expect(await readClickId(env, id)).toEqual(parts)
        expect(await readClickId(env, id.toUpperCase())).toEqual(parts)
      }),
      { numRuns: 200 },
    )
  })

  it('is refused when any one character of it is another', async () => {
    const id = await makeClickId(env, somewhere)
    for (let at = 0; at < id.length; at += 1) {
      const other = id[at] === 'x' ? 'y' : 'x'
      expect(await readClickId(env, id.slice(0, at) + other + id.slice(at + 1))).toBeNull()
    }
  })

  it('is refused when it was made with another key, or is no id at all', async () => {
    const theirs = await makeClickId({ MASTER_KEY: 'k'.repeat(43) }, somewhere)
    expect(await readClickId(env, theirs)).toBeNull()
    for (const text of ['', 'abc', '${visit_id}', 'z'.repeat(32), 'ü'.repeat(32), null]) {
      expect(await readClickId(env, text)).toBeNull()
    }
  })

  it('is never made twice, even in one millisecond', async () => {
    const ids = await Promise.all(Array.from({ length: 5_000 }, () => makeClickId(env, somewhere)))
    expect(new Set(ids).size).toBe(5_000)
  })

  it('sorts by when it was made', async () => {
    const early = await makeClickId(env, somewhere)
    const late = await makeClickId(env, { ...somewhere, at: NOON + 1, container: 1 })
    expect(early < late).toBe(true)
    expect(timePrefix(NOON) <= early && early < timePrefix(NOON + 1)).toBe(true)
  })

  it('names the ledger that keeps it', () => {
    expect(ledgerName(partsOf('10000000000000000000000000000000') ?? somewhere)).toBe('0.0.0')
    expect(ledgerName(somewhere)).toBe('7.2.3')
  })
})
