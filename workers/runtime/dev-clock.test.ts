import { createExecutionContext, env } from 'cloudflare:test'
import { afterEach, expect, it } from 'vitest'
import worker from '../index.ts'
import config from '../../wrangler.toml?raw'
import { now, setNow } from './clock.ts'

afterEach(() => setNow(null))

function put(
  bindings: object,
  token = 'the-token',
  body: object = { now: '2026-03-01T00:00:00Z' },
) {
  const request = new Request('https://flux.example/dev/clock', {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return worker.fetch(request as never, { ...env, ...bindings }, createExecutionContext())
}

const yearOfNow = () => new Date(now()).getUTCFullYear()

it('is set by whoever holds its token, and put back', async () => {
  expect((await put({ DEV_CLOCK: 'the-token' })).status).toBe(200)
  expect(new Date(now()).toISOString().slice(0, 10)).toBe('2026-03-01')
  await put({ DEV_CLOCK: 'the-token' }, 'the-token', { now: null })
  expect(Math.abs(now() - Date.now())).toBeLessThan(50)
})

it('refuses anybody else', async () => {
  expect(
    (await put({ DEV_CLOCK: 'the-token' }, 'another', { now: '2001-01-01T00:00:00Z' })).status,
  ).toBe(403)
  expect(yearOfNow()).not.toBe(2001)
})

it('is not there on a deployed Worker, which has no such binding', async () => {
  expect((await put({}, '', { now: '2001-01-01T00:00:00Z' })).status).toBe(404)
  expect((await put({ DEV_CLOCK: '' }, '', { now: '2001-01-01T00:00:00Z' })).status).toBe(404)
  expect(yearOfNow()).not.toBe(2001)
  expect(config).not.toMatch(/^\s*DEV_CLOCK/m)
})
