import { npmAbove } from './npm-above.ts'

const NPM_CHECK_MS = 1_000

/** Stops once on Ctrl-C, SIGTERM or a closed terminal; asked twice, it goes at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  const go = async (exitCode: number) => {
    if (stopping) process.exit(1)
    stopping = true
    await stop()
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Miniflare's own would end the process before the rest has been put away.
    process.removeAllListeners(signal)
    process.on(signal, () => go(0))
  }
  stopWithNpm(() => go(1))
}

/** `kill -9` on npm takes only npm; without this the product would run on with nobody owning it. */
function stopWithNpm(stop: () => void): void {
  const npm = npmAbove()
  if (npm === undefined) return
  const check = setInterval(() => {
    if (isAlive(npm)) return
    clearInterval(check)
    stop()
  }, NPM_CHECK_MS).unref()
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
