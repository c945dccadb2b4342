import { describe, expect, it } from 'vitest'
import { googleAds } from './google-ads.ts'
import { meta } from './meta.ts'
import { type AccessTokens, tellApi } from './tell-api.ts'
import { aConversion, OCCURRED_AT } from './testing/a-conversion.ts'

const HOUR_MS = 3_600_000
const SETTINGS = { pixelId: '77', accessToken: 'se/cret' }
const GOOGLE = Object.fromEntries(googleAds.settings.map(({ name }) => [name, `${name}-1`]))

/** A source that answers in turn as it is told to, and keeps what it was asked. */
function aSource(...answers: (Response | Error)[]) {
  const asked: { url: string; authorization: string | null }[] = []
  const send = async (url: string | URL | Request, init?: RequestInit) => {
    const authorization = new Headers(init?.headers).get('authorization')
    asked.push({ url: String(url), authorization })
    const answer = answers.shift()!
    if (answer instanceof Error) throw answer
    return answer
  }
  return { asked, send: send as typeof fetch }
}

function around(send: typeof fetch, now = OCCURRED_AT, tokens: AccessTokens = new Map()) {
  return { now, tokens, send }
}

const toMeta = { api: meta, settings: SETTINGS, conversion: aConversion() }
const toGoogle = { api: googleAds, settings: GOOGLE, conversion: aConversion() }
const aToken = (accessToken: string) =>
  Response.json({ access_token: accessToken, expires_in: 3600 })

describe('telling a source', () => {
  it('asks nothing when there is no sense in it, and says why', async () => {
    const { asked, send } = aSource()
    const conversion = aConversion({ occurredAt: OCCURRED_AT - 8 * 24 * HOUR_MS })
    const attempt = await tellApi({ ...toMeta, conversion }, 1, around(send))
    expect(attempt).toMatchObject({ status: null, ok: false, retryInMs: null })
    expect(attempt.answer).toContain('8 days old')
    expect(asked).toEqual([])
  })

  it('tries again when it was not reached, longer and longer, and not for ever', async () => {
    const waits = []
    for (const tries of [1, 2, 12]) {
      const { send } = aSource(new Error('connection lost'))
      waits.push((await tellApi(toMeta, tries, around(send))).retryInMs)
    }
    expect(waits).toEqual([5_000, 15_000, null])
  })

  it('shows no secret that an answer repeats', async () => {
    const error = { message: 'Malformed access token se/cret', code: 190 }
    const { send } = aSource(Response.json({ error }, { status: 400 }))
    const { answer, retryInMs } = await tellApi(toMeta, 1, around(send))
    expect([answer, retryInMs]).toEqual(['Malformed access token •••', null])
  })

  it('waits as long as the source says', async () => {
    const errors = [{ errorCode: { conversionUploadError: 'TOO_RECENT_EVENT' } }]
    const partialFailureError = { code: 3, message: 'm', details: [{ errors }] }
    const { send } = aSource(aToken('a'), Response.json({ partialFailureError }))
    expect(await tellApi(toGoogle, 1, around(send))).toMatchObject({ retryInMs: 6 * HOUR_MS })
  })
})

describe('signing in', () => {
  it('is done once an hour', async () => {
    const taken = () => Response.json({ results: [{}] })
    const { asked, send } = aSource(aToken('a'), taken(), taken(), aToken('b'), taken())
    const tokens: AccessTokens = new Map()
    for (const now of [0, 0.9 * HOUR_MS, HOUR_MS]) {
      const attempt = await tellApi(toGoogle, 1, around(send, OCCURRED_AT + now, tokens))
      expect(attempt.ok).toBe(true)
    }
    const tokensSent = asked.map(({ authorization }) => authorization)
    expect(tokensSent).toEqual([null, 'Bearer a', 'Bearer a', null, 'Bearer b'])
  })

  it('is done again when a token was taken back, but not for one that is refused at once', async () => {
    const no = () => Response.json({ error: { message: 'no' } }, { status: 401 })
    const yes = Response.json({ results: [{}] })
    const { send } = aSource(aToken('a'), yes, no(), aToken('b'), no())
    const tokens: AccessTokens = new Map()
    await tellApi(toGoogle, 1, around(send, OCCURRED_AT, tokens))
    const takenBack = await tellApi(toGoogle, 1, around(send, OCCURRED_AT, tokens))
    expect(takenBack).toMatchObject({ ok: false, retryInMs: 5_000 })
    const refused = await tellApi(toGoogle, 2, around(send, OCCURRED_AT, tokens))
    expect(refused).toMatchObject({ ok: false, retryInMs: null })
  })

  it('is said to have failed, and not tried again with what is wrong', async () => {
    const body = { error: 'invalid_grant', error_description: 'Token has been revoked.' }
    const { asked, send } = aSource(Response.json(body, { status: 400 }))
    expect(await tellApi(toGoogle, 1, around(send))).toEqual({
      status: 400,
      answer: 'Signing in to Google failed: Token has been revoked.',
      ok: false,
      retryInMs: null,
    })
    expect(asked).toHaveLength(1)
  })
})
