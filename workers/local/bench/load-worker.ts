import { connect, type Socket } from 'node:net'
import { parentPort } from 'node:worker_threads'

/** What to send, over how many kept-alive connections, for how long. */
export type Load = {
  port: number
  path: string
  connections: number
  ms: number
  /** Without what a browser and Cloudflare say of a visitor: the least a request can be. */
  plain?: boolean | undefined
}

export type LoadResult = {
  answered: number
  ms: number
  p50Ms: number
  p99Ms: number
  /** The id in each answered Location, in no order. */
  ids: string[]
  /** Answers that were no redirect with an id in it. */
  wrong: number
  /** Connections that ended before their last answer came. */
  broken: number
}

const ID_LENGTH = 32
const MARKER = /[?&](?:visit_id|v)=/

// A visitor as Cloudflare would describe one, so that both sides read what a real request carries.
const VISITOR = [
  'User-Agent: Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36',
  'Accept: text/html,application/xhtml+xml',
  'Accept-Language: de-DE,de;q=0.9',
  `MF-CF-Blob: ${JSON.stringify({ country: 'DE', continent: 'EU', region: 'Berlin', city: 'Berlin', colo: 'TXL', asn: 3320 })}`,
]
  .map((line) => `${line}\r\n`)
  .join('')

let sent = 0

parentPort?.on('message', async (load: Load) => parentPort?.postMessage(await apply(load)))

async function apply(load: Load): Promise<LoadResult> {
  const tally: Tally = { latencies: [], ids: [], wrong: 0, broken: 0 }
  const from = performance.now()
  const until = from + load.ms
  await Promise.all(
    Array.from({ length: load.connections }, () => runConnection(load, until, tally)),
  )
  const ms = performance.now() - from
  const sorted = Float64Array.from(tally.latencies).sort()
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  const { ids, wrong, broken } = tally
  return { answered: sorted.length, ms, p50Ms: at(0.5), p99Ms: at(0.99), ids, wrong, broken }
}

type Tally = { latencies: number[]; ids: string[]; wrong: number; broken: number }

/** One request at a time, the next as soon as the last was answered. */
function runConnection(load: Load, until: number, tally: Tally): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: load.port, noDelay: true })
    let partial = ''
    let sentAt = 0
    let waiting = true
    const next = () => {
      sentAt = performance.now()
      waiting = sentAt < until
      if (waiting) send(socket, load)
      else socket.end()
    }
    socket.on('connect', next)
    socket.on('data', (chunk: Buffer) => {
      partial += chunk.toString('latin1')
      if (!isWhole(partial)) return
      tally.latencies.push(performance.now() - sentAt)
      const id = idIn(partial)
      if (id) tally.ids.push(id)
      else tally.wrong++
      partial = ''
      next()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      if (waiting) tally.broken++
      resolve()
    })
  })
}

function send(socket: Socket, { path, port, plain }: Load): void {
  // Each with the click id its source would give it, as no two real ones are alike.
  const target = `${path}?sub=bench&clickid=${++sent}`
  const visitor = plain ? '' : VISITOR
  socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${visitor}\r\n`, 'latin1')
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end < 0) return false
  const body = answer.length - end - 4
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer)
  if (length) return body >= Number(length[1])
  return /\r\ntransfer-encoding: *chunked/i.test(answer) ? answer.endsWith('0\r\n\r\n') : true
}

function idIn(answer: string): string | undefined {
  if (!answer.startsWith('HTTP/1.1 302')) return undefined
  const marker = MARKER.exec(answer)
  if (!marker) return undefined
  const from = marker.index + marker[0].length
  return answer.slice(from, from + ID_LENGTH)
}
