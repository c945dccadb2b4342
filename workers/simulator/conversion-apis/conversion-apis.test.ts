import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversionApiId } from '../../../shared/conversion-api.ts'
import type {
  ApiRequest,
  ApiSettings,
  AttributedConversion,
} from '../../realtime/outbox/apis/conversion-api.ts'
import { CONVERSION_APIS } from '../../realtime/outbox/apis/conversion-apis.ts'
import { aConversion } from '../../realtime/outbox/apis/testing/a-conversion.ts'
import { tellApi } from '../../realtime/outbox/apis/tell-api.ts'
import { whyNotTold } from '../../realtime/outbox/apis/why-not-told.ts'
import { CREDENTIALS } from './credentials.ts'
import { googleClickId } from './google-clicks.ts'
import { ACCESS_TOKEN } from './google-sign-in.ts'
import { serveApis } from './testing/serve-apis.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NOW = Date.parse('2026-03-01T12:00:00Z')

let sources: Awaited<ReturnType<typeof serveApis>>
let now = NOW

beforeAll(async () => {
  sources = await serveApis(() => now)
})
afterAll(() => sources.stop())

/** What each source calls a first deposit, and the click ids it gives out. */
const PARTICULAR: Record<ConversionApiId, { eventName: string; clickId(at: number): string }> = {
  meta: { eventName: 'Purchase', clickId: () => 'IwAR2-AbC_x' },
  'google-ads': { eventName: '7001', clickId: googleClickId },
  tiktok: { eventName: 'CompletePayment', clickId: () => 'E.C.P.abc' },
  microsoft: { eventName: 'purchase', clickId: () => '0a1b2c3d4e5f60718293a4b5c6d7e8f9' },
  snapchat: { eventName: 'PURCHASE', clickId: () => '9c1d7f4e-0000-4000-8000-000000000000' },
  x: { eventName: 'tw-o8z6j-o87ne', clickId: () => '23opevjt88psuo13lu8d020qkn' },
  kwai: { eventName: 'EVENT_PURCHASE', clickId: () => 'CJ-kwai_click' },
  bigo: { eventName: 'ec_purchase', clickId: () => 'bbg-1' },
}

let count = 0
function conversionFor(id: ConversionApiId, changes: Partial<AttributedConversion> = {}) {
  count += 1
  const { eventName, clickId } = PARTICULAR[id]
  const clickedAt = changes.clickedAt ?? now - 8 * HOUR_MS
  return aConversion({
    id: `cnv_${String(count).padStart(20, '0')}`,
    eventName,
    occurredAt: now - HOUR_MS,
    clickedAt,
    sourceClickId: clickId(clickedAt),
    ...changes,
  })
}

async function tell(
  id: ConversionApiId,
  conversion: AttributedConversion,
  { changes = {}, isTest = false }: { changes?: ApiSettings; isTest?: boolean } = {},
) {
  const settings = { ...CREDENTIALS[id], ...changes }
  const message = { api: CONVERSION_APIS[id], settings, conversion, isTest }
  return tellApi(message, 1, { now, tokens: new Map(), ...standIns(id) })
}

function standIns(id: ConversionApiId) {
  return { baseUrl: `${sources.url}/${id}`, signInUrl: `${sources.url}/google-sign-in` }
}

/** Past our own checks, to the source's. */
async function tellBlindly(id: ConversionApiId, conversion: AttributedConversion) {
  const api = CONVERSION_APIS[id]
  const sending = { baseUrl: `${sources.url}/${id}`, accessToken: ACCESS_TOKEN, isTest: false }
  const { status, body } = await post(api.request({ ...CREDENTIALS[id] }, conversion, sending))
  return { status, ...api.read(status, body) }
}

async function post({ url, method, headers, body }: ApiRequest) {
  const answer = await fetch(url, { method, headers, body })
  return { status: answer.status, body: await answer.text() }
}

const ids = Object.keys(CONVERSION_APIS) as ConversionApiId[]

describe.each(ids)('%s', (id) => {
  const api = CONVERSION_APIS[id]
  const countedOf = async (key: string) =>
    (await sources.received(id)).filter(
      ({ isRepeat, isTest, body }) => !isRepeat && !isTest && JSON.stringify(body).includes(key),
    ).length

  it('takes a conversion, with a value and without', async () => {
    expect(await tell(id, conversionFor(id))).toMatchObject({ ok: true, retryInMs: null })
    const bare = conversionFor(id, { value: null, address: null })
    expect(await tell(id, bare)).toMatchObject({ ok: true })
    const [said] = (await sources.received(id)).slice(-2)
    expect(JSON.stringify(said!.body)).toMatch(/60\.10?/)
  })

  it('takes a repeat for what it is', async () => {
    const conversion = conversionFor(id, { sourceClickId: PARTICULAR[id].clickId(now - DAY_MS) })
    expect(await tell(id, conversion)).toMatchObject({ ok: true })
    expect(await tell(id, conversion)).toMatchObject({ ok: true, retryInMs: null })
    if (api.knowsRepeats) expect(await countedOf(conversion.id)).toBe(1)
    else expect((await sources.received(id)).at(-1)!.key).toBeNull()
  })

  it('is not told of a visit without its click id', async () => {
    const conversion = { ...conversionFor(id), sourceClickId: null }
    expect(whyNotTold(api, CREDENTIALS[id], conversion, now)).toContain(api.clickIdParam)
  })

  it('refuses a stranger for good', async () => {
    const before = (await sources.received(id)).length
    const wrong = api.settings.find(({ kind }) => kind === 'secret') ?? api.settings[0]!
    const answer = await tell(id, conversionFor(id), { changes: { [wrong.name]: 'wrong' } })
    expect(answer).toMatchObject({ ok: false, retryInMs: null })
    expect(answer.answer).not.toBe('')
    expect(await sources.received(id)).toHaveLength(before)
  })

  const { maxAgeMs } = api
  if (maxAgeMs !== null)
    it('says and is told nothing of what is too old', async () => {
      const at = now - maxAgeMs - HOUR_MS
      const old = conversionFor(id, { occurredAt: at, clickedAt: at })
      expect(whyNotTold(api, CREDENTIALS[id], old, now)).toContain('days old')
      const young = conversionFor(id, { occurredAt: at + 2 * HOUR_MS, clickedAt: at + 2 * HOUR_MS })
      expect(whyNotTold(api, CREDENTIALS[id], young, now)).toBeNull()
      expect(await tell(id, young)).toMatchObject({ ok: true })
      expect(await tellBlindly(id, old)).toMatchObject({ ok: false, retry: false })
    })

  it.each([408, 429, 500, 503])('is asked again after %d', async (status) => {
    await sources.fail(status)
    expect(await tell(id, conversionFor(id))).toMatchObject({ ok: false, retryInMs: 5_000 })
    expect(await tell(id, conversionFor(id))).toMatchObject({ ok: true })
  })

  it('is not asked again after 404, or a page in place of an answer', async () => {
    await sources.fail(404)
    expect(await tell(id, conversionFor(id))).toMatchObject({ ok: false, retryInMs: null })
    expect(api.read(200, '<!doctype html>')).toMatchObject({ ok: false, retry: false })
  })

  if (api.test !== 'counts')
    it('can be tried out without counting', async () => {
      const conversion = conversionFor(id)
      expect(await tell(id, conversion, { isTest: true })).toMatchObject({ ok: true })
      expect(await countedOf(conversion.id)).toBe(0)
      expect(await tell(id, conversion)).toMatchObject({ ok: true })
      expect(await countedOf(conversion.id)).toBe(1)
    })
})

describe('a source that is not told by status', () => {
  it.each([
    ['tiktok', { sourceClickId: '' }],
    ['kwai', { sourceClickId: '' }],
    ['kwai', { eventName: 'purchase' }],
    ['bigo', { sourceClickId: '' }],
    ['bigo', { eventName: 'something_else' }],
    ['x', { sourceClickId: 'unknown-1', address: null }],
    ['google-ads', { eventName: '9999' }],
    ['google-ads', { sourceClickId: 'no-click-of-theirs' }],
  ] as const)('%s refuses %o with 200, and is understood', async (id, changes) => {
    const before = (await sources.received(id)).length
    const answer = await tellBlindly(id, conversionFor(id, changes))
    expect(answer).toMatchObject({ status: 200, ok: false, retry: false })
    expect(await sources.received(id)).toHaveLength(before)
  })
})

describe('Meta', () => {
  it('refuses the whole request for one wrong event', async () => {
    const right = conversionFor('meta')
    const sending = { baseUrl: `${sources.url}/meta`, accessToken: null, isTest: false }
    const request = CONVERSION_APIS.meta.request(CREDENTIALS.meta, right, sending)
    const { data } = JSON.parse(request.body)
    const old = { ...data[0], event_time: data[0].event_time - 8 * 86_400 }
    const answer = await post({ ...request, body: JSON.stringify({ data: [data[0], old] }) })
    expect(answer.status).toBe(400)
    expect(CONVERSION_APIS.meta.read(answer.status, answer.body).message).toContain('7 days')
    const kept = JSON.stringify(await sources.received('meta'))
    expect(kept).not.toContain(right.id)
  })

  it('takes personal data hashed only, and what identifies the visit unhashed only', async () => {
    const sending = { baseUrl: `${sources.url}/meta`, accessToken: null, isTest: false }
    const conversion = conversionFor('meta')
    const request = CONVERSION_APIS.meta.request(CREDENTIALS.meta, conversion, sending)
    const { data } = JSON.parse(request.body)
    const hash = 'a'.repeat(64)
    const statusWith = async (userData: object) => {
      const event = { ...data[0], user_data: { ...data[0].user_data, ...userData } }
      return (await post({ ...request, body: JSON.stringify({ data: [event] }) })).status
    }
    expect(await statusWith({ em: hash })).toBe(200)
    expect(await statusWith({ em: 'someone@example.com' })).toBe(400)
    expect(await statusWith({ client_ip_address: hash })).toBe(400)
    expect(await statusWith({ client_user_agent: hash })).toBe(400)
    expect(await statusWith({ fbc: `fb.1.${hash}` })).toBe(400)
  })

  it('counts a repeat once more when its 48 hours are over', async () => {
    const conversion = conversionFor('meta')
    await tell('meta', conversion)
    now = NOW + 49 * HOUR_MS
    await tell('meta', conversion)
    now = NOW
    const kept = (await sources.received('meta')).filter(({ key }) => key === conversion.id)
    expect(kept.map(({ isRepeat }) => isRepeat)).toEqual([false, false])
  })
})

describe('Google Ads', () => {
  it('is asked again six hours after it said that the click is too young', async () => {
    const conversion = conversionFor('google-ads', { clickedAt: now - 2 * HOUR_MS })
    const answer = await tell('google-ads', conversion)
    expect(answer).toMatchObject({ status: 200, ok: false, retryInMs: 6 * HOUR_MS })
    now = NOW + 6 * HOUR_MS
    expect(await tell('google-ads', conversion)).toMatchObject({ ok: true })
    now = NOW
  })

  it('says that signing in failed, and why', async () => {
    const changes = { refreshToken: '1//another' }
    const answer = await tell('google-ads', conversionFor('google-ads'), { changes })
    expect(answer).toMatchObject({ ok: false, retryInMs: null })
    expect(answer.answer).toBe('Signing in to Google failed: Token has been revoked.')
  })
})
