import { DAY_MS } from '../../../shared/time.ts'
import { foundWorld } from '../../simulator/found-world.ts'
import { openAccount, ProductApi, setProductClock } from '../../simulator/product-api.ts'
import { startOfUtcDay, utcDay } from '../../simulator/utc-day.ts'
import { CURRENCY } from '../../simulator/world.ts'
import { Complaint } from '../complaint.ts'
import { type KeptDemo, keepDemo } from './kept-demo.ts'
import type { DemoOptions, Running } from './running.ts'

const EMAIL = 'demo@casinoflux.example'
const PASSWORD = 'demo-casinoflux'

/** An account and, unless it is to be empty, everything an affiliate would have set up. */
export async function makeDemo(running: Running, options: DemoOptions): Promise<KeptDemo> {
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

async function setClocks({ platform, simulator, devClock }: Running, instant: number) {
  await setProductClock(simulator.client, platform.url, devClock, instant)
  simulator.clock.set(instant)
}
