import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Outside = {
  url: string
  /** Every address that was asked for, in order. */
  asked: URL[]
  stop(): void
}

/** The casino and the traffic source, as far as a story needs them: they answer and remember. */
export async function startOutside(): Promise<Outside> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    asked.push(new URL(request.url!, 'http://127.0.0.1'))
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><html lang="en"><title>Casino</title><h1>The casino</h1></html>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
