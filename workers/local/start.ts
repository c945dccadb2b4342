import { main } from './complaint.ts'
import { startPlatform } from './platform.ts'
import { portFromEnv } from './port.ts'
import { stateDirFromEnv } from './state-dir.ts'
import { stopOnSignals } from './stop-on-signals.ts'

await main(async () => {
  const stateDir = stateDirFromEnv()
  const platform = await startPlatform({
    port: portFromEnv(),
    stateDir,
    log: (line) => console.log(`· ${line}`),
  })
  stopOnSignals(platform.stop)
  console.log(`
CasinoFlux runs on ${platform.url}
The first visit creates the owner's account. Everything is kept in ${stateDir}; Ctrl-C stops it.`)
})
