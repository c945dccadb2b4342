import { randomBytes } from 'node:crypto'
import { goLive } from '../../simulator/live.ts'
import { startSimulator } from '../../simulator/simulator.ts'
import { Complaint } from '../complaint.ts'
import { startPlatform } from '../platform.ts'
import { stopOnSignals } from '../stop-on-signals.ts'
import { bringToNow } from './bring-to-now.ts'
import { type KeptDemo, readKeptDemo } from './kept-demo.ts'
import { makeDemo } from './make-demo.ts'
import type { DemoOptions, Running } from './running.ts'
import { say } from './say.ts'
import { nextFreePort, samePort } from './simulator-port.ts'
import { Trouble } from './trouble.ts'

/** The product, the world around it, thirty days between them, and then real time. */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { port, stateDir } = options
  const devClock = randomBytes(24).toString('base64url')
  const trouble = new Trouble()
  const started: { stop(): unknown }[] = []
  const ending = new AbortController()
  const stop = async () => {
    ending.abort()
    trouble.ignore()
    for (const part of started.reverse()) await part.stop()
  }
  try {
    const platform = await startPlatform({ port, stateDir, devClock, log: say })
    started.push(platform)
    stopOnSignals(stop)
    const kept = readKeptDemo(stateDir)
    const simulator = await startSimulator({
      seed: kept?.seed ?? options.seed,
      stateDir,
      port: kept ? await samePort(kept) : await nextFreePort(port + 1),
      productUrl: () => platform.url,
      onTrouble: trouble.note,
    })
    started.push(simulator)
    const running = { platform, simulator, trouble, devClock, signal: ending.signal }
    const demo = kept ?? (await makeDemo(running, options))
    if (kept) sayWhatIsKept(kept, options)
    if (demo.founded) {
      const now = bringToNow(running, demo, demo.founded, stateDir)
      started.push({ stop: () => now.catch(() => {}) })
      await now
      if (ending.signal.aborted) return
      started.push(goLive(simulator))
    }
    console.log(`ready ${JSON.stringify(readyLine(running, demo))}`)
  } catch (error) {
    // Stopped in the middle of something: it is no failure, and the stopping says when it is over.
    if (ending.signal.aborted) return
    await stop()
    throw error
  }
}

function readyLine({ platform, simulator }: Running, demo: KeptDemo) {
  const { email, password, apiToken, founded } = demo
  return {
    url: platform.url,
    email,
    password,
    apiToken,
    simulatorUrl: simulator.url,
    campaignSlugs: founded?.campaignSlugs ?? [],
    siteSlugs: founded?.siteSlugs ?? [],
    offerKeys: Object.values(founded?.offerKeys ?? {}),
    postbackKeys: Object.values(founded?.postbackKeys ?? {}),
  }
}

function sayWhatIsKept(kept: KeptDemo, { seed, days, empty, stateDir }: DemoOptions): void {
  if (!kept.isEmpty && !kept.founded) {
    throw new Complaint(
      `The demo in ${stateDir} was stopped while it was being made. Delete the folder and start again.`,
    )
  }
  const asked = kept.seed === seed && kept.days === days && kept.isEmpty === empty
  if (asked) return
  const what = kept.isEmpty ? 'an empty demo' : `a world of seed ${kept.seed}, ${kept.days} days`
  say(`${stateDir} has ${what} already, and goes on with it. Another one needs another STATE_DIR.`)
}
