import type { Campaign } from '../../shared/campaign.ts'
import type { Connection } from '../../shared/connection.ts'
import type { Conversion } from '../../shared/postback.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import type { Site } from '../../shared/site.ts'
import { DAY_MS } from '../../shared/time.ts'
import type { TrafficSource } from '../../shared/traffic-source.ts'
import { foundWorld } from '../../workers/simulator/found-world.ts'
import { pullReport } from '../../workers/simulator/morning-pull.ts'
import { openAccount, ProductApi, setProductClock } from '../../workers/simulator/product-api.ts'
import { type Simulator, startSimulator } from '../../workers/simulator/simulator.ts'
import { sentOnFrom } from './as-player.ts'
import { see } from './browser.ts'
import type { Product } from './product.ts'

export const OWNER = { email: 'ada@example.com', password: 'correct horse battery' }

/** One of each thing, for the pages that are about one. */
export type SmallWorld = {
  campaign: string
  site: string
  offer: string
  casino: string
  source: string
  connection: string
  postback: string
  click: string
  stop(): Promise<void>
}

/** A few players on three days, reported, restated, and one of everything that can go wrong. */
export async function makeSmallWorld(product: Product, devClock: string): Promise<SmallWorld> {
  const simulator = await startSimulator({
    seed: 1,
    stateDir: product.stateDir,
    port: 0,
    productUrl: () => product.url,
    onTrouble: (error) => console.error(error),
  })
  const account = { ...OWNER, workspaceName: 'Small world', currency: 'EUR' }
  const token = await openAccount(simulator.client, product.url, account)
  const api = new ProductApi(simulator.client, product.url, token)
  simulator.learn(await foundWorld(api, simulator.url))
  const first = async <Item>(path: string) => (await api.get<Page<Item>>(path)).data[0]!
  const offers = (await api.get<Page<Offer>>('/offers')).data
  const connections = (await api.get<Page<Connection>>('/connections')).data

  let players = 0
  for (const daysAgo of [2, 1, 0]) {
    const moment = daysAgo === 0 ? null : Date.now() - daysAgo * DAY_MS
    await setProductClock(simulator.client, product.url, devClock, moment)
    simulator.clock.set(moment)
    await Promise.all(offers.map((offer) => arrive(product.url, offer)))
    players += offers.length
    await see.poll(() => firstDeposits(api), { timeout: 30_000 }).toBe(players)
  }
  await sendStrangePostbacks(product.url, offers[0]!)
  await pull(api, connections)
  await restate(simulator)
  await pull(api, connections)
  await addFailingConnection(api, simulator)

  return {
    campaign: (await first<Campaign>('/campaigns')).id,
    site: (await first<Site>('/sites')).id,
    offer: offers[0]!.id,
    casino: offers[0]!.casinoId,
    source: (await first<TrafficSource>('/traffic-sources')).id,
    connection: connections[0]!.id,
    postback: (await first<{ id: string }>('/postbacks')).id,
    click: (await first<Conversion>('/conversions')).clickId,
    stop: () => simulator.stop(),
  }
}

/** Somebody follows the link to the site and on to the casino, where the simulator plays. */
async function arrive(url: string, offer: Offer): Promise<void> {
  const page = await sentOnFrom(`${url}/c/compass-push-de?visitor_id=sub-1&cost=0.04&zone=5120031`)
  const casino = await sentOnFrom(`${url}/go/${offer.key}?v=${page.searchParams.get('v')}&p=1`)
  await fetch(casino)
}

async function firstDeposits(api: ProductApi): Promise<number> {
  const { data } = await api.get<Page<Conversion>>('/conversions?limit=500')
  return data.filter(({ event }) => event === 'first_deposit').length
}

/** One of each verdict that a casino gets wrong. */
async function sendStrangePostbacks(url: string, { postbackKey, clickIdParam }: Offer) {
  const strange = '0'.repeat(32)
  const messages = [
    `clickid=${strange}&event=registration`,
    `clickid=\${${clickIdParam}}&event=registration`,
    `clickid=${strange}&event=kyc_passed`,
    `clickid=${strange}&event=deposit&amount=fifty&currency=EUR&txid=1`,
  ]
  for (const message of messages) await fetch(`${url}/postback/${postbackKey}?${message}`)
}

async function pull(api: ProductApi, connections: Connection[]): Promise<void> {
  for (const { id } of connections) {
    const pulled = await pullReport(api, id, AbortSignal.timeout(10_000))
    if (!pulled) throw new Error(`The connection ${id} is being pulled all the time.`)
  }
}

async function restate(simulator: Simulator): Promise<void> {
  const day = new Date(Date.now() - 2 * DAY_MS).toISOString().slice(0, 10)
  const body = JSON.stringify({ day })
  await fetch(`${simulator.url}/control/restate`, { method: 'POST', body })
}

async function addFailingConnection(api: ProductApi, simulator: Simulator): Promise<void> {
  const { id } = await api.post<Connection>('/connections', {
    name: 'A program that refuses',
    platform: 'affilka',
    settings: { baseUrl: `${simulator.url}/affilka/goldreef`, token: 'not-the-token' },
    currency: 'EUR',
  })
  await api.post('/pulls', { connectionId: id })
}
