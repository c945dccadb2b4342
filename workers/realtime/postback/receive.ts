import type { Env } from '../../env.ts'
import { readSnapshot } from '../../runtime/snapshots.ts'
import type { KeepAlive } from '../ledger/record-arrival.ts'

const BODY_MAX = 64 * 1024
const PARAMS_MAX = 100
const VALUE_MAX = 4096

/**
 * `GET|POST /postback/{key}`: kept as it came, answered, then judged. Platforms switch an address
 * off that does not answer 200, so whatever the verdict will be, the answer is the same.
 */
export async function receivePostback(
  request: Request,
  env: Env,
  keepAlive: KeepAlive,
  key: string,
  query: URLSearchParams,
): Promise<Response> {
  const offer = await readSnapshot(env, 'inbox', key, keepAlive)
  if (!offer) {
    const message = 'No offer has this postback address.'
    const fix = 'Copy the address again from the offer, under Postbacks.'
    return Response.json({ error: { code: 'not_found', message, fix } }, { status: 404 })
  }
  const params = { ...bounded([...query]), ...(await fromBody(request)) }
  const address = request.headers.get('cf-connecting-ip')
  const inbox = env.POSTBACK_INBOX.getByName(offer.offerId)
  const { id } = await inbox.receive({ method: request.method, params, address }, offer)
  return Response.json({ received: id }, { headers: { 'cache-control': 'no-store' } })
}

/** Form or JSON; a body that is neither is kept as text under the name `body`. */
async function fromBody(request: Request): Promise<Record<string, string>> {
  if (request.method !== 'POST' || request.body === null) return {}
  const text = await boundedText(request)
  if (text === '') return {}
  const type = request.headers.get('content-type') ?? ''
  if (type.includes('json') || /^\s*\{/.test(text)) return fromJson(text)
  if (type.includes('form-urlencoded') || text.includes('='))
    return bounded([...new URLSearchParams(text)])
  return { body: text.slice(0, VALUE_MAX) }
}

function fromJson(text: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error()
    return bounded(
      Object.entries(value).map(([name, each]) => [
        name,
        typeof each === 'string' ? each : JSON.stringify(each),
      ]),
    )
  } catch {
    return { body: text.slice(0, VALUE_MAX) }
  }
}

function bounded(pairs: [string, string][]): Record<string, string> {
  const some = pairs.slice(0, PARAMS_MAX)
  return Object.fromEntries(
    some.map(([name, value]) => [name.slice(0, 100), value.slice(0, VALUE_MAX)]),
  )
}

/** No more than BODY_MAX is ever held: what is longer is cut, and the rest never read. */
async function boundedText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    chunks.push(chunk.slice(0, BODY_MAX - length))
    length += chunk.length
    if (length >= BODY_MAX) break
  }
  return new TextDecoder().decode(await new Blob(chunks as BlobPart[]).arrayBuffer())
}
