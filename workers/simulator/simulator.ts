import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { affilkaRoutes } from './affilka/routes.ts'
import { Agenda } from './agenda.ts'
import { CasinoDesk } from './casino/desk.ts'
import { People } from './casino/people.ts'
import { casinoRoutes } from './casino/routes.ts'
import { Chronicle } from './chronicle.ts'
import { WorldClock } from './clock.ts'
import { controlRoutes } from './control.ts'
import { Faults } from './faults.ts'
import { type HttpClient, httpClient } from './http-client.ts'
import { indexPage } from './index-page.ts'
import { type Planned, Players } from './players.ts'
import { sourceRoutes } from './source/routes.ts'
import type { VisitOptions } from './visits.ts'

export type SimulatorOptions = {
  seed: number
  stateDir: string
  port: number
  productUrl: () => string
  onTrouble: (error: unknown) => void
}

/** What the product knows our things by; said once they have been made there. */
export type Known = {
  /** By brand. */
  postbackKeys: Record<string, string>
  offerKeys: Record<string, string>
  sourceParams: [name: string, macro: string][]
}

export type Simulator = VisitOptions & {
  url: string
  seed: number
  agenda: Agenda<Planned>
  client: HttpClient
  learn(known: Known): void
  stop(): Promise<void>
}

/** Requests of visitors under way at once. */
const CONCURRENCY = 16

/** The world outside the product: affiliate programs, casinos, a traffic source, and their people. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { seed, stateDir, port, productUrl, onTrouble } = options
  let known: Known = { postbackKeys: {}, offerKeys: {}, sourceParams: [] }
  const clock = new WorldClock()
  const now = () => clock.now()
  const chronicle = new Chronicle(stateDir)
  const { books } = chronicle
  const client = httpClient(CONCURRENCY)
  const faults = { affilka: new Faults(), source: new Faults() }
  const agenda = new Agenda<Planned>()
  const desk = new CasinoDesk({
    seed,
    clock,
    chronicle,
    client,
    productUrl,
    postbackKeys: () => known.postbackKeys,
    onTrouble,
  })
  const players = new Players(seed, chronicle, desk, agenda)
  const people = new People(chronicle, desk, onTrouble)
  const offerKeys = () => known.offerKeys
  const app = new Hono()
    .get('/', (c) => c.html(indexPage(new URL(c.req.url).origin)))
    .route('/affilka', affilkaRoutes({ seed, books, faults: faults.affilka, now }))
    .route('/casino', casinoRoutes({ seed, chronicle, desk, people, now }))
    .route('/source', sourceRoutes({ seed, chronicle, faults: faults.source, now }))
    .route('/control', controlRoutes({ seed, chronicle, faults, offerKeys, now }))
  const { server, address } = await listen(app, port)
  return {
    url: `http://127.0.0.1:${address.port}`,
    seed,
    clock,
    chronicle,
    desk,
    players,
    client,
    agenda,
    productUrl,
    sourceParams: () => known.sourceParams,
    onTrouble,
    learn: (learned) => (known = learned),
    async stop() {
      people.stop()
      client.close()
      await new Promise((resolve) => {
        server.close(resolve)
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      chronicle.close()
    },
  }
}

type Listening = { server: ReturnType<typeof serve>; address: AddressInfo }

/** On the loopback address only: nobody else is to reach it. */
function listen(app: Hono, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) =>
      resolve({ server, address }),
    )
    server.once('error', reject)
  })
}
