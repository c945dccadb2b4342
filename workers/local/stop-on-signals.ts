const PARENT_CHECK_MS = 1_000

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
  stopWhenNpmIsGone(() => go(1))
}

/** `kill -9` on npm takes only npm; without this the product would run on with nobody owning it. */
function stopWhenNpmIsGone(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, PARENT_CHECK_MS).unref()
}
