import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { DAY_MS } from '../../shared/time.ts'
import { Chronicle } from './chronicle.ts'
import { foundWorld } from './found-world.ts'
import { liveHistory } from './history.ts'
import { ProductApi } from './product-api.ts'
import { startSimulator } from './simulator.ts'
import { aLivedWorld, START_AT } from './testing/a-lived-world.ts'
import { startFakeProduct } from './testing/fake-product.ts'
import { truthOf } from './truth.ts'

const dirs: string[] = []
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true })
})

function aDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'casinoflux-simulator-'))
  dirs.push(dir)
  return dir
}

it('remembers its world, and forgets only a line that was cut', async () => {
  const lived = await aLivedWorld({ days: 1 })
  const truth = truthOf(1, lived.simulator.chronicle.books, {}, lived.until)
  const copy = aDir()
  const journal = readFileSync(join(lived.stateDir, 'simulator.jsonl'))
  appendFileSync(join(copy, 'simulator.jsonl'), `${journal}{"kind":"visit","at":17`)
  const chronicle = new Chronicle(copy)
  expect(truthOf(1, chronicle.books, {}, lived.until)).toEqual(truth)
  chronicle.write({ kind: 'lived', at: lived.until })
  chronicle.close()
  expect(new Chronicle(copy).books.livedUntil).toBe(lived.until)
  await lived.stop()
})

it('goes on with a history that was stopped in the middle, and lives no day twice', async () => {
  const whole = await aLivedWorld({ days: 3 })
  const product = await startFakeProduct()
  const stateDir = aDir()
  let founded: Awaited<ReturnType<typeof foundWorld>> | undefined
  const liveUntil = async (until: number) => {
    const onTrouble = (error: unknown) => expect.fail(String(error))
    const productUrl = () => product.url
    const simulator = await startSimulator({ seed: 1, stateDir, port: 0, productUrl, onTrouble })
    founded ??= await foundWorld(new ProductApi(simulator.client, product.url, 'x'), simulator.url)
    simulator.learn(founded)
    await liveHistory({
      simulator,
      startAt: START_AT,
      setClock: async () => {},
      pull: async () => {},
      onDay() {},
      realNow: () => until,
    })
    const truth = truthOf(1, simulator.chronicle.books, {}, whole.until)
    await simulator.stop()
    return truth
  }
  await liveUntil(START_AT + 1.4 * DAY_MS)
  const truth = await liveUntil(START_AT + 3 * DAY_MS)
  expect(truth).toEqual(truthOf(1, whole.simulator.chronicle.books, {}, whole.until))
  product.stop()
  await whole.stop()
})
