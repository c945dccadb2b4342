import { randomBytes } from 'node:crypto'
import { DAY_MS } from '../../../shared/time.ts'
import { type Founded, foundWorld } from '../../simulator/found-world.ts'
import { liveHistory } from '../../simulator/history.ts'
import { goLive } from '../../simulator/live.ts'
import { pullReport } from '../../simulator/morning-pull.ts'
import { openAccount, ProductApi, setProductClock } from '../../simulator/product-api.ts'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import { startOfUtcDay, utcDay } from '../../simulator/utc-day.ts'
import { CURRENCY } from '../../simulator/world.ts'
import { Complaint } from '../complaint.ts'
import { type Platform, startPlatform } from '../platform.ts'
import { isPortFree } from '../port.ts'
import { stopOnSignals } from '../stop-on-signals.ts'
import { type KeptDemo, keepDemo, readKeptDemo } from './kept-demo.ts'
import { Trouble } from './trouble.ts'

export type DemoOptions = {
  port: number
  stateDir: string
  seed: number
  days: number
  empty: boolean
}

type Running = {
  platform: Platform
  simulator: Simulator
  trouble: Trouble
  devClock: string
  signal: AbortSignal
}

const EMAIL = 'demo@casinoflux.example'
const PASSWORD = 'demo-casinoflux'
const MORNING_PATIENCE_MS = 2_000
const LAST_PATIENCE_MS = 130_000

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

async function makeDemo(running: Running, options: DemoOptions): Promise<KeptDemo> {
  const { platform, simulator } = running
  const { seed, days, empty, stateDir } = options
  const startAt = startOfUtcDay(utcDay(Date.now() - days * DAY_MS))
  if (!empty) await setClocks(running, startAt)
  const demo: KeptDemo = {
    seed,
    days,
    startAt,
    email: EMAIL,
    password: PASSWORD,
    apiToken: await account(running, stateDir),
    simulatorPort: Number(new URL(simulator.url).port),
    isEmpty: empty,
    founded: null,
    isLived: empty,
  }
  keepDemo(stateDir, demo)
  if (empty) return demo
  const api = new ProductApi(simulator.client, platform.url, demo.apiToken)
  demo.founded = await foundWorld(api, simulator.url)
  keepDemo(stateDir, demo)
  return demo
}

async function account({ simulator, platform }: Running, stateDir: string): Promise<string> {
  try {
    return await openAccount(simulator.client, platform.url, {
      email: EMAIL,
      password: PASSWORD,
      workspaceName: 'Demo',
      currency: CURRENCY,
    })
  } catch (error) {
    if (!String(error).includes('setup_done')) throw error
    throw new Complaint(
      `${stateDir} has an account of somebody's own already, and the demo leaves it alone. ` +
        'Give the demo a folder of its own: STATE_DIR=.state-demo npm run demo',
    )
  }
}

async function bringToNow(
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
  const seconds = Math.round((Date.now() - begunAt) / 1000)
  say(`history lived in ${seconds} s, ${trouble.count || 'no'} trouble`)
}

async function setClocks({ platform, simulator, devClock }: Running, instant: number) {
  await setProductClock(simulator.client, platform.url, devClock, instant)
  simulator.clock.set(instant)
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

/** The offers and connections of a kept world point at this port. */
async function samePort({ simulatorPort }: KeptDemo): Promise<number> {
  if (await isPortFree(simulatorPort)) return simulatorPort
  throw new Complaint(
    `Port ${simulatorPort} is taken by another program, and the links of this demo lead there. ` +
      'Stop that program, or start a new demo in another STATE_DIR.',
  )
}

async function nextFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) if (await isPortFree(port)) return port
  throw new Complaint(`No port from ${first} to ${first + 99} is free for the simulator.`)
}

// On the error stream: what is printed for programs to read is one line, the last.
function say(line: string): void {
  console.error(`· ${line}`)
}
