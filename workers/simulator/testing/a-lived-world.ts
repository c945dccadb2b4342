import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DAY_MS } from '../../../shared/time.ts'
import { foundWorld } from '../found-world.ts'
import { liveHistory } from '../history.ts'
import { ProductApi } from '../product-api.ts'
import { startSimulator } from '../simulator.ts'
import { startFakeProduct } from './fake-product.ts'

export const START_AT = Date.parse('2026-03-02T00:00:00Z')

/** A world with some days behind it, against a product that only answers. */
export async function aLivedWorld({ seed = 1, days = 4 } = {}) {
  const stateDir = mkdtempSync(join(tmpdir(), 'casinoflux-simulator-'))
  const product = await startFakeProduct()
  const troubles: unknown[] = []
  const simulator = await startSimulator({
    seed,
    stateDir,
    port: 0,
    productUrl: () => product.url,
    onTrouble: (error) => troubles.push(error),
  })
  const founded = await foundWorld(
    new ProductApi(simulator.client, product.url, 'x'),
    simulator.url,
  )
  simulator.learn(founded)
  const until = START_AT + days * DAY_MS
  await liveHistory({
    simulator,
    startAt: START_AT,
    setClock: async () => {},
    pull: async () => {},
    onDay() {},
    realNow: () => until,
  })
  simulator.clock.set(until)
  return {
    simulator,
    product,
    founded,
    troubles,
    until,
    stateDir,
    async stop() {
      await simulator.stop()
      product.stop()
      rmSync(stateDir, { recursive: true })
    },
  }
}
