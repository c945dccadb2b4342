import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SessionState } from '../shared/account.ts'
import { ApiError, api, withQuery } from './api.ts'
import { session } from './session/session.ts'

const answer = vi.fn<typeof fetch>()
const json = (status: number, body: unknown) => Response.json(body, { status })
const signedIn = { needsSetup: false, member: {}, workspace: {} } as unknown as SessionState

beforeEach(() => {
  vi.stubGlobal('fetch', answer)
  session.value = signedIn
})
afterEach(() => {
  vi.unstubAllGlobals()
  answer.mockReset()
})

async function refused(work: Promise<unknown>): Promise<ApiError> {
  const error = await work.catch((caught: unknown) => caught)
  if (!(error instanceof ApiError)) throw new Error('it was not refused')
  return error
}

it('asks under /api/v1 and leaves out what is not said', async () => {
  answer.mockResolvedValue(json(200, { data: [] }))
  await api.get('/postbacks', { limit: 8, verdict: undefined, clickId: '', offerId: null })
  expect(answer.mock.calls[0]![0]).toBe('/api/v1/postbacks?limit=8')
  expect(withQuery('/pulls')).toBe('/pulls')
})

it('says what the API refused, in its own words', async () => {
  const error = {
    code: 'already_taken',
    message: '"push" is in use.',
    field: 'slug',
    fix: 'Choose.',
  }
  answer.mockResolvedValue(json(409, { error }))
  expect(await refused(api.post('/campaigns', {}))).toMatchObject({ status: 409, ...error })
  expect(session.value).toBe(signedIn)
})

it('goes back to signing in when the session is over', async () => {
  answer.mockResolvedValue(json(401, { error: { code: 'unauthenticated', message: 'Sign in.' } }))
  await refused(api.get('/campaigns'))
  expect(session.value?.member).toBeNull()
})

it('ends no session because of a wrong password', async () => {
  answer.mockResolvedValue(json(401, { error: { code: 'wrong_password', message: 'No.' } }))
  await refused(api.post('/session', {}))
  expect(session.value).toBe(signedIn)
})

it('makes sense of an answer that is no JSON, and of none at all', async () => {
  answer.mockResolvedValueOnce(new Response('<html>', { status: 502 }))
  expect(await refused(api.get('/x'))).toMatchObject({ status: 502, code: 'unexpected' })
  answer.mockRejectedValueOnce(new TypeError('fetch failed'))
  expect(await refused(api.get('/x'))).toMatchObject({ status: 0, code: 'unreachable' })
})
