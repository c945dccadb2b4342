import type { Attempt } from '../deliver.ts'
import { retryInMs } from '../message.ts'
import type {
  ApiAnswer,
  ApiRequest,
  ApiSettings,
  AttributedConversion,
  ConversionApi,
  OutgoingConversion,
} from './conversion-api.ts'
import { hideSecrets, secretsIn } from './hide-secrets.ts'
import { whyNotTold } from './why-not-told.ts'

/** Access tokens by the request that gave them; lost with the object that holds them, at no harm. */
export type AccessTokens = Map<string, { accessToken: string; until: number }>

export type ApiMessage = {
  api: ConversionApi
  settings: ApiSettings
  conversion: OutgoingConversion
  isTest?: boolean
}

export type Surroundings = {
  now: number
  tokens: AccessTokens
  send?: typeof fetch
  /** What stands in for the real addresses. */
  baseUrl?: string
  signInUrl?: string
}

const ANSWER_WITHIN_MS = 10_000
const ANSWER_KEPT = 500
// A token that is about to end is not begun with.
const TOKEN_MARGIN_MS = 60_000

/** One try at telling a source. Never throws: not being reached is an answer too. */
export async function tellApi(
  message: ApiMessage,
  tries: number,
  around: Surroundings,
): Promise<Attempt> {
  const { api, settings, conversion } = message
  const reason = whyNotTold(api, settings, conversion, around.now)
  if (reason !== null) return { status: null, answer: reason, ok: false, retryInMs: null }
  const { status, ok, retry, message: said, retryInMs: told } = await tryOnce(message, around)
  const tokens = [...around.tokens.values()].map(({ accessToken }) => accessToken)
  const wait = ok || !retry ? null : retryInMs(null, tries)
  return {
    status,
    answer: hideSecrets(said, [...secretsIn(api, settings), ...tokens]).slice(0, ANSWER_KEPT),
    ok,
    retryInMs: wait === null ? null : (told ?? wait),
  }
}

type Tried = ApiAnswer & { status: number | null }

async function tryOnce(
  { api, settings, conversion, isTest = false }: ApiMessage,
  around: Surroundings,
): Promise<Tried> {
  const { send = fetch, baseUrl = api.baseUrl } = around
  try {
    const signedIn = await accessTokenFor(api, settings, around)
    if (signedIn.kind === 'refused') return signedIn.tried
    const { accessToken, forget } = signedIn
    const request = api.request(settings, conversion as AttributedConversion, {
      baseUrl,
      accessToken,
      isTest,
    })
    const { status, body } = await ask(request, send)
    // A token that was good once is taken back now and then; the next try gets a new one.
    if (status === 401 && forget?.()) return { status, ...api.read(status, body), retry: true }
    return { status, ...api.read(status, body) }
  } catch (error) {
    const message = error instanceof Error ? error.message : 'It could not be reached.'
    return { status: null, ok: false, retry: true, message }
  }
}

type Access =
  | { kind: 'access'; accessToken: string | null; forget?: () => boolean }
  | { kind: 'refused'; tried: Tried }

async function accessTokenFor(
  { signIn }: ConversionApi,
  settings: ApiSettings,
  { now, tokens, send = fetch, signInUrl = signIn?.baseUrl ?? '' }: Surroundings,
): Promise<Access> {
  if (!signIn) return { kind: 'access', accessToken: null }
  const request = signIn.request(settings, signInUrl)
  const key = `${request.url} ${request.body}`
  const known = tokens.get(key)
  if (known && known.until > now) {
    const forget = () => tokens.delete(key)
    return { kind: 'access', accessToken: known.accessToken, forget }
  }
  const { status, body } = await ask(request, send)
  const answer = signIn.read(status, body)
  if (answer.kind === 'refused') {
    const { retry, message } = answer
    return { kind: 'refused', tried: { status, ok: false, retry, message } }
  }
  const { accessToken, expiresInMs } = answer
  tokens.set(key, { accessToken, until: now + expiresInMs - TOKEN_MARGIN_MS })
  return { kind: 'access', accessToken }
}

async function ask({ url, method, headers, body }: ApiRequest, send: typeof fetch) {
  const response = await send(url, {
    method,
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  })
  return { status: response.status, body: await response.text() }
}
