import { env, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../shared/new-id.ts'
import { NOON } from '../../testing/given.ts'
import { makeClickId } from '../click/click-id.ts'
import type { Arrival } from './arrival.ts'
import { SCAN_BUDGET } from './scan-store.ts'

const workspaceId = newId('wsp', NOON)

type Said = {
  at?: number
  country?: string
  device?: string
  bot?: boolean
  source?: string
  offer?: string
}

async function aVisit(said: Said = {}): Promise<Arrival> {
  const { at = NOON, country = 'DE', device = 'phone', bot = false, source = 'S', offer } = said
  const id = await makeClickId(env, { at, container: 1, offer: 0, region: 0, shard: 0 })
  const from = [id, 'cmp_1', 'sit_1', 'src_1', source, null, null, null, null] as const
  const reason = bot ? 'user-agent' : null
  return {
    visit: [...from, country, null, null, device, 'de', null, 'UA', reason, offer ?? null],
  }
}

async function given(name: string, ...all: Said[]) {
  const ledger = env.CLICK_LEDGER.getByName(name)
  const arrivals = JSON.stringify(await Promise.all(all.map(aVisit)))
  const batch = { ledger: name, workspaceId, isolate: 'iso', lastNumber: all.length }
  await ledger.append({ ...batch, arrivals })
  return ledger
}

describe('visits', () => {
  it.each([
    ['country', { country: 'FI' }],
    ['device', { device: 'tablet' }],
    ['source click id', { sourceClickId: 'S-2' }],
    ['bots', { bot: true }],
    ['instants, the last not included', { from: NOON + 1000, until: NOON + 2000 }],
  ])('are told apart by %s', async (_, filter) => {
    const ledger = await given(
      '1.0.0',
      {},
      { at: NOON + 1000, country: 'FI', device: 'tablet', source: 'S-2', bot: true },
      { at: NOON + 2000 },
    )
    const { rows, reached } = await ledger.visits({ ...filter, limit: 10 })
    expect(rows.map(({ at }) => at)).toEqual([new Date(NOON + 1000).toISOString()])
    expect(reached).toBeNull()
  })

  it('which are not bots are asked for as well, and instants no id can have', async () => {
    const ledger = await given('1.0.0', {}, { bot: true })
    expect((await ledger.visits({ bot: false, limit: 10 })).rows).toHaveLength(1)
    const everything = { from: 0, until: Date.UTC(2200, 0, 1), limit: 10 }
    expect((await ledger.visits(everything)).rows).toHaveLength(2)
  })
})

describe('clicks', () => {
  it('of one offer are the visits that went straight on to it', async () => {
    const ledger = await given('1.0.0', {}, { offer: 'off_1' }, { offer: 'off_2' })
    const { rows } = await ledger.clicks({ offerId: 'off_2', limit: 10 })
    expect(rows.map(({ offerId }) => offerId)).toEqual(['off_2'])
  })
})

describe('a ledger with more rows than one question may look at', () => {
  it('says how far it has looked, and finds the rest when asked to go on', async () => {
    const oldest = { at: NOON, source: 'rare', offer: 'off_1' }
    const ledger = await given('1.0.0', oldest)
    await runInDurableObject(ledger, (_, state) => {
      state.storage.sql.exec(
        `with recursive n (i) as (select 0 union all select i + 1 from n where i < ?)
         insert into visit (id, device, user_agent, source_click_id)
         select '1zz' || printf('%029d', i), 'phone', 'UA', 'often' from n`,
        SCAN_BUDGET + 5,
      )
    })
    for (const ask of [
      (before?: string) => ledger.visits({ sourceClickId: 'rare', before, limit: 2 }),
      (before?: string) => ledger.clicks({ before, limit: 2 }),
    ]) {
      const first = await ask()
      expect(first.rows).toEqual([])
      const second = await ask(first.reached!)
      expect(second.rows).toHaveLength(1)
      expect(second.reached).toBeNull()
    }
    // Without a condition nothing is looked at in vain.
    expect((await ledger.visits({ limit: 2 })).reached).toBeNull()
  })
})
