import { Agent, request as httpRequest } from 'node:http'

export type Answer = { status: number; location: string | null; cookies: string[]; text: string }
export type Sent = { method?: string; headers?: Record<string, string>; body?: string }
export type HttpClient = {
  request(url: string | URL, sent?: Sent): Promise<Answer>
  close(): void
}

const PATIENCE_MS = 60_000

/**
 * Plain HTTP to this machine. Not `fetch`, which follows, keeps no connection we could count on,
 * and adds headers that no visitor's browser would send.
 */
export function httpClient(maxSockets: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets })
  const once = (url: string | URL, { method = 'GET', headers = {}, body }: Sent) =>
    new Promise<Answer>((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
      const options = { method, agent, headers: { ...headers, ...length }, timeout: PATIENCE_MS }
      const sent = httpRequest(url, options, (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => (text += chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? null,
            cookies: response.headers['set-cookie'] ?? [],
            text,
          }),
        )
      })
      sent.on('timeout', () => sent.destroy(new Error(`${method} ${url} was not answered.`)))
      sent.on('error', (error) => reject(Object.assign(error, { isReused: sent.reusedSocket })))
      sent.end(body)
    })
  return {
    async request(url, sent = {}) {
      try {
        return await once(url, sent)
      } catch (error) {
        // The other end closed an idle connection just as we took it up: nothing was read of this.
        const { isReused, code } = error as { isReused?: boolean; code?: string }
        if (isReused && code === 'ECONNRESET') return once(url, sent)
        throw error
      }
    },
    close: () => agent.destroy(),
  }
}
