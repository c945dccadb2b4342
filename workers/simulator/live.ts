import { DAY_MS } from '../../shared/time.ts'
import { LIVE_NUMBERS, liveVisitor } from './arrivals.ts'
import { randomOf } from './random.ts'
import type { Simulator } from './simulator.ts'
import { Stage } from './stage.ts'
import { utcDay } from './utc-day.ts'
import { letVisit } from './visits.ts'

const VISIT_EVERY_MS = { from: 2_000, to: 4_000 }
const LOOK_EVERY_MS = 500
const RESTATE_EVERY_MS = 4 * 60_000

/** Real time: somebody comes every few seconds, players go on, yesterday is not quite over. */
export function goLive(simulator: Simulator): { stop(): void } {
  const { seed, chronicle, agenda, clock, onTrouble } = simulator
  const random = randomOf(seed, 'live pace', clock.now())
  let count = lastLiveCount(simulator)
  let coming: NodeJS.Timeout

  const nextVisit = () => {
    coming = setTimeout(
      () => {
        count += 1
        void letVisit(simulator, liveVisitor(seed, count), clock.now())
        nextVisit()
      },
      random.int(VISIT_EVERY_MS.from, VISIT_EVERY_MS.to),
    )
  }
  nextVisit()
  const stage = new Stage(onTrouble)
  const looking = setInterval(() => {
    for (const planned of agenda.takeUntil(clock.now())) void stage.begin(planned)
  }, LOOK_EVERY_MS)
  const restating = setInterval(() => {
    const now = clock.now()
    chronicle.write({ kind: 'restatement', at: now, day: utcDay(now - DAY_MS) })
  }, RESTATE_EVERY_MS)
  return {
    stop() {
      clearTimeout(coming)
      clearInterval(looking)
      clearInterval(restating)
    },
  }
}

/** Numbers go on after a restart: each visitor comes once. */
function lastLiveCount({ chronicle }: Simulator): number {
  let last = 0
  for (const record of chronicle.earlier) {
    if (record.kind === 'visit' && record.number >= LIVE_NUMBERS) {
      last = Math.max(last, record.number - LIVE_NUMBERS)
    }
  }
  return last
}
