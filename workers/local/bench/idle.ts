import { setTimeout as sleep } from 'node:timers/promises'
import { cpuMicros } from './cpu.ts'

const LOOK_EVERY_MS = 500
const IDLE_SHARE = 0.04
const IDLE_LOOKS = 4
const MOST_MS = 30_000

/** Waits until the runtime has nothing left to do: what it still records, it has recorded. */
export async function waitUntilIdle(pid: number, leastMs: number): Promise<void> {
  const from = performance.now()
  let idle = 0
  let before = cpuMicros(pid)
  while (performance.now() - from < MOST_MS) {
    await sleep(LOOK_EVERY_MS)
    const now = cpuMicros(pid)
    const used = now === null || before === null ? 0 : now - before
    idle = used < LOOK_EVERY_MS * 1000 * IDLE_SHARE ? idle + 1 : 0
    before = now
    if (idle >= IDLE_LOOKS && performance.now() - from >= leastMs) return
  }
}
