import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { conversionApis } from '../conversion-apis.ts'
import type { KeptEvent } from '../kept-events.ts'

/** The simulated sources on a port of this machine. */
export async function serveApis(now: () => number) {
  const app = conversionApis({ now })
  const server = await new Promise<{ address: AddressInfo; close: () => void }>((resolve) => {
    const listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) =>
      resolve({ address, close: () => listening.close() }),
    )
  })
  const url = `http://127.0.0.1:${server.address.port}`
  return {
    url,
    async received(api: string) {
      const answer = await fetch(`${url}/received?api=${api}`)
      return ((await answer.json()) as { data: KeptEvent[] }).data
    },
    fail(status: number, times = 1) {
      const body = JSON.stringify({ status, times, html: false })
      return fetch(`${url}/fault`, { method: 'PUT', body })
    },
    stop: server.close,
  }
}
