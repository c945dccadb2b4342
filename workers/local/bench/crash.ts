import { setTimeout as sleep } from 'node:timers/promises'
import { startPlatform } from '../platform.ts'
import { countMissing, storedIds } from './ledger.ts'
import type { Load, LoadResult } from './load.ts'
import { waitUntilIdle } from './idle.ts'

export type CrashResult = { answered: number; lost: number }

/** Kills the runtime under load, starts it again on the same state, and looks for what it answered. */
export async function killUnderLoad(
  run: (load: Load) => Promise<LoadResult>,
  { port, stateDir, path }: { port: number; stateDir: string; path: string },
): Promise<CrashResult> {
  const options = { port, stateDir, crons: false, buildDashboard: false, quiet: true }
  const first = await startPlatform(options)
  const [result] = await Promise.all([
    run({ port, path, connections: 64, ms: 10_000 }),
    sleep(2_500).then(() => process.kill(first.runtimePid(), 'SIGKILL')),
  ])
  await first.stop()
  const second = await startPlatform(options)
  // What the second life still does with the first one's leavings, it does before we look.
  await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
  await waitUntilIdle(second.runtimePid(), 2_000)
  await second.stop()
  return { answered: result.ids.length, lost: countMissing(result.ids, storedIds(stateDir)) }
}
