import { DAY_MS } from '../../../shared/time.ts'
import { waitUntilCounted } from '../../simulator/counted.ts'
import type { Founded } from '../../simulator/found-world.ts'
import { liveHistory } from '../../simulator/history.ts'
import { pullReport } from '../../simulator/morning-pull.ts'
import { ProductApi, setProductClock } from '../../simulator/product-api.ts'
import { utcDay } from '../../simulator/utc-day.ts'
import { type KeptDemo, keepDemo } from './kept-demo.ts'
import type { Running } from './running.ts'
import { say } from './say.ts'

const MORNING_PATIENCE_MS = 2_000
const LAST_PATIENCE_MS = 130_000
const COUNTED_WITHIN_MS = 20_000

/** Lives what has not been lived yet; a world that has been is only woken. */
export async function bringToNow(
  running: Running,
  demo: KeptDemo,
  founded: Founded,
  stateDir: string,
): Promise<void> {
  const { platform, simulator, trouble, signal } = running
  simulator.learn(founded)
  if (demo.isLived) {
    simulator.players.resume(simulator.chronicle.earlier, Date.now())
    return
  }
  const api = new ProductApi(simulator.client, platform.url, demo.apiToken)
  const pull = async (patienceMs: number) => {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])
    const asked = founded.connectionIds.map((id) => pullReport(api, id, patience))
    for (const result of await Promise.allSettled(asked)) {
      if (result.status === 'rejected') trouble.note(result.reason)
    }
  }
  const begunAt = Date.now()
  await liveHistory({
    simulator,
    startAt: demo.startAt,
    setClock: (instant) =>
      setProductClock(simulator.client, platform.url, running.devClock, instant),
    // Who misses a morning reads of it the next one.
    pull: () => pull(MORNING_PATIENCE_MS),
    signal,
    onDay(dayStart) {
      trouble.throwIfTooMuch()
      const number = Math.round((dayStart - demo.startAt) / DAY_MS)
      say(`${utcDay(dayStart)} is lived (${number} of ${demo.days} days are over)`)
    },
  })
  if (signal.aborted) return
  await pull(LAST_PATIENCE_MS)
  demo.isLived = true
  keepDemo(stateDir, demo)
  const patience = AbortSignal.any([signal, AbortSignal.timeout(COUNTED_WITHIN_MS)])
  const { product, truth } = await waitUntilCounted(api, simulator, demo.startAt, patience)
  say(`${truth.visits} visits and ${truth.clicks} clicks happened on the days that are over;`)
  say(`the report says ${product.visits} and ${product.clicks}`)
  const seconds = Math.round((Date.now() - begunAt) / 1000)
  say(`history lived in ${seconds} s, ${trouble.count || 'no'} trouble`)
}
