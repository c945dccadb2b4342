import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '../../../shared/new-id.ts'
import { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { NOON } from '../../testing/given.ts'
import { makeClickId } from '../click/click-id.ts'
import { QUARTER_MS } from '../rollup/quarter.ts'
import { arrivalQuarters, ledgers } from '../rollup/tables.ts'
import type { Arrival } from './arrival.ts'

const workspaceId = newId('wsp', NOON)
const db = () => new WorkspaceDatabase(env.DB, workspaceId)

async function aVisit({ at = NOON, bot = false, cost = '0' } = {}): Promise<Arrival> {
  const id = await makeClickId(env, { at, container: 1, offer: 0, region: 0, shard: 0 })
  const from = [id, 'cmp_1', 'sit_1', 'src_1', 'S', null, null, cost, 'EUR'] as const
  return {
    visit: [...from, 'DE', null, null, 'phone', 'de', null, 'UA', bot ? 'user-agent' : null, null],
  }
}

async function aClick({ at = NOON } = {}): Promise<Arrival> {
  const id = await makeClickId(env, { at, container: 1, offer: 9, region: 0, shard: 0 })
  return { click: [id, null, 'cmp_1', 'sit_1', 'src_1', 'off_9', 1, 'DE', 'phone', null] }
}

function givenLedger(name = '1.0.0') {
  const ledger = env.CLICK_LEDGER.getByName(name)
  let sent = 0
  const append = (arrivals: Arrival[], isolate = 'iso') => {
    sent += arrivals.length
    const batch = { ledger: name, workspaceId, isolate, lastNumber: sent }
    return ledger.append({ ...batch, arrivals: JSON.stringify(arrivals) })
  }
  return { ledger, append }
}

async function everyRow() {
  const { quarter, offerId } = arrivalQuarters
  return db().rows(arrivalQuarters, { orderBy: [asc(quarter), asc(offerId)] })
}

async function counted() {
  const rows = await everyRow()
  return rows.map(({ quarter, visits, botVisits, clicks, costUnits }) => ({
    quarter,
    visits,
    botVisits,
    clicks,
    costUnits,
  }))
}

describe('append', () => {
  it('keeps an arrival told twice once', async () => {
    const { ledger, append } = givenLedger()
    const visit = await aVisit()
    await append([visit])
    await append([visit, visit])
    expect((await ledger.visits({ limit: 10 })).rows).toHaveLength(1)
    expect((await ledger.tally()).kept).toBe(1)
  })

  it('counts what an isolate numbered and never sent', async () => {
    const { ledger } = givenLedger()
    const arrivals = JSON.stringify([await aVisit()])
    const batch = { ledger: '1.0.0', workspaceId, isolate: 'iso', arrivals }
    await ledger.append({ ...batch, lastNumber: 4 })
    expect(await ledger.tally()).toEqual({ kept: 1, lost: 3 })
  })

  it('finds a click with its visit again after a restart', async () => {
    const { ledger, append } = givenLedger()
    const visit = await aVisit()
    const click = await aClick()
    click.click![1] = visit.visit![0]
    await append([visit, click])
    await evictDurableObject(ledger)
    const found = await env.CLICK_LEDGER.getByName('1.0.0').find(click.click![0])
    expect(found).toMatchObject({
      click: { offerId: 'off_9', position: 1 },
      visit: { sourceClickId: 'S', country: 'DE' },
    })
  })
})

describe('alarm', () => {
  it('counts each quarter hour that gained arrivals, flagged ones apart', async () => {
    const { ledger, append } = givenLedger()
    await append([await aVisit({ cost: '12500' }), await aVisit({ bot: true, cost: '500' })])
    await append([await aVisit({ at: NOON + QUARTER_MS }), await aClick()])
    await runDurableObjectAlarm(ledger)
    expect(await counted()).toEqual([
      { quarter: NOON, visits: 2, botVisits: 1, clicks: 0, costUnits: 13_000 },
      { quarter: NOON, visits: 0, botVisits: 0, clicks: 1, costUnits: 0 },
      { quarter: NOON + QUARTER_MS, visits: 1, botVisits: 0, clicks: 0, costUnits: 0 },
    ])
    expect(await db().rows(ledgers)).toMatchObject([{ name: '1.0.0', kept: 4, lost: 0 }])
  })

  it('counts a late arrival into the quarter hour it happened in', async () => {
    const { ledger, append } = givenLedger()
    await append([await aVisit()])
    await runDurableObjectAlarm(ledger)
    await append([await aVisit()])
    await runDurableObjectAlarm(ledger)
    expect(await counted()).toMatchObject([{ quarter: NOON, visits: 2 }])
  })

  it('keeps a quarter hour waiting while the database is away, and says so by trying again', async () => {
    const { ledger, append } = givenLedger()
    await append([await aVisit()])
    await runInDurableObject(ledger, async (instance) => {
      const own = instance as unknown as { env: { DB: unknown } }
      const { env: before } = own
      own.env = {
        ...before,
        DB: {
          prepare: () => {
            throw new Error('D1 is down')
          },
        },
      }
      await (instance as { alarm(): Promise<void> }).alarm()
      own.env = before
    })
    expect(await counted()).toEqual([])
    await runDurableObjectAlarm(ledger)
    expect(await counted()).toMatchObject([{ visits: 1 }])
  })

  it('says the same however arrivals were cut into batches, repeated and counted', async () => {
    const visits = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        aVisit({ at: NOON + at * 200_000, bot: at % 3 === 0, cost: String(at) }),
      ),
    )
    const clicks = await Promise.all(
      Array.from({ length: 5 }, (_, at) => aClick({ at: NOON + at })),
    )
    const all = [...visits, ...clicks]
    const whole = givenLedger('2.0.0')
    await whole.append(all)
    await runDurableObjectAlarm(whole.ledger)
    const expected = await counted()
    expect(expected.length).toBeGreaterThan(3)

    let run = 0
    const steps = fc.array(
      fc.record({ some: fc.shuffledSubarray(all, { minLength: 1 }), rings: fc.boolean() }),
      { maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(steps, async (batches) => {
        run += 1
        await db().remove(arrivalQuarters, undefined)
        const { ledger, append } = givenLedger(`3.0.${run}`)
        for (const { some, rings } of batches) {
          await append(some)
          if (rings) await runDurableObjectAlarm(ledger)
        }
        await append(all)
        await runDurableObjectAlarm(ledger)
        expect(await counted()).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })
})

describe('recount', () => {
  it('makes deleted rollups again from the ledger, the same', async () => {
    const { ledger, append } = givenLedger()
    await append([
      await aVisit({ cost: '7' }),
      await aClick(),
      await aVisit({ at: NOON + QUARTER_MS }),
    ])
    await runDurableObjectAlarm(ledger)
    const before = await everyRow()
    await db().remove(arrivalQuarters, undefined)
    await ledger.recount()
    // The ledger rings by itself at once.
    await vi.waitFor(async () => {
      await runDurableObjectAlarm(ledger)
      expect(await everyRow()).toEqual(before)
    })
  })
})
