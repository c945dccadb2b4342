import { env } from 'cloudflare:test'
import { beforeEach, expect, it, vi } from 'vitest'
import type { ApiKey, MadeApiKey } from '../../shared/account.ts'
import { newId } from '../../shared/new-id.ts'
import type { Page } from '../../shared/page.ts'
import {
  aBrowser,
  aScript,
  aSignedInBrowser,
  type Client,
  codeOf,
  givenMember,
} from './test-app.ts'

let ada = ''

beforeEach(async () => {
  ada = await givenMember('ada')
})

async function givenKey(browser: Client, name = 'nightly export'): Promise<MadeApiKey> {
  const answer = await browser.ask('POST', '/api-keys', { name })
  expect(answer.status).toBe(201)
  return answer.json<MadeApiKey>()
}

it('shows the token once, and never again', async () => {
  const browser = await aSignedInBrowser(ada)
  const { token, ...key } = await givenKey(browser)
  expect(token).toMatch(/^cf_[0-9a-z]{40}$/)
  expect(token.startsWith(key.prefix)).toBe(true)

  const list = await (await browser.ask('GET', '/api-keys')).text()
  expect(JSON.parse(list)).toEqual({ data: [key], nextCursor: null })
  expect(list).not.toContain(token.slice(key.prefix.length))
  const { results } = await env.DB.prepare('select * from api_key').all()
  expect(JSON.stringify(results)).not.toContain(token.slice(key.prefix.length))
})

it('lets a script in, to its own workspace, with no origin asked', async () => {
  const { token } = await givenKey(await aSignedInBrowser(ada))
  const script = aScript(token)
  const answer = await script.ask('PATCH', '/workspace', { zone: 'Asia/Kathmandu' })
  expect(await answer.json()).toMatchObject({ name: 'Team of ada', zone: 'Asia/Kathmandu' })
  expect(await (await script.ask('GET', '/session')).json()).toMatchObject({
    member: null,
    workspace: { zone: 'Asia/Kathmandu' },
  })
})

it('is refused once revoked', async () => {
  const browser = await aSignedInBrowser(ada)
  const { token, id } = await givenKey(browser)
  expect((await browser.ask('DELETE', `/api-keys/${id}`)).status).toBe(200)
  expect(await codeOf(await aScript(token).ask('GET', '/workspace'))).toBe('401 unauthenticated')
  expect(await codeOf(await browser.ask('DELETE', `/api-keys/${id}`))).toBe('404 not_found')
  expect(await (await browser.ask('GET', '/api-keys')).json()).toMatchObject({ data: [] })
})

it.each(['', 'cf_', `cf_${'0'.repeat(40)}`, `cf_${'0'.repeat(41)}`, "cf_' or 1=1 --"])(
  'a token nobody was given is refused: %s',
  async (token) => {
    expect(await codeOf(await aScript(token).ask('GET', '/workspace'))).toBe('401 unauthenticated')
  },
)

it('a wrong token is not saved by a good cookie', async () => {
  const browser = await aSignedInBrowser(ada)
  const headers = { authorization: `Bearer cf_${'0'.repeat(40)}` }
  const answer = await browser.ask('GET', '/workspace', undefined, headers)
  expect(await codeOf(answer)).toBe('401 unauthenticated')
})

it('belongs to one workspace: another one can neither see nor revoke it', async () => {
  const eve = await aSignedInBrowser(await givenMember('eve'))
  const { token, id } = await givenKey(await aSignedInBrowser(ada))
  expect(await (await eve.ask('GET', '/api-keys')).json()).toMatchObject({ data: [] })
  expect(await codeOf(await eve.ask('DELETE', `/api-keys/${id}`))).toBe('404 not_found')
  expect((await aScript(token).ask('GET', '/workspace')).status).toBe(200)
  const unknown = newId('key', Date.UTC(2026, 0))
  expect(await codeOf(await eve.ask('DELETE', `/api-keys/${unknown}`))).toBe('404 not_found')
})

it('says when it was last used, to the minute', async () => {
  const browser = await aSignedInBrowser(ada)
  const { token } = await givenKey(browser)
  const lastUsed = async () => {
    const { data } = await (await browser.ask('GET', '/api-keys')).json<Page<ApiKey>>()
    return data[0]!.lastUsedAt
  }
  expect(await lastUsed()).toBeNull()
  await aScript(token).ask('GET', '/workspace')
  const first = await vi.waitUntil(lastUsed)
  await aScript(token).ask('GET', '/workspace')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await lastUsed()).toBe(first)

  const earlier = Date.parse(first) - 61_000
  await env.DB.prepare('update api_key set last_used_at = ?').bind(earlier).run()
  await aScript(token).ask('GET', '/workspace')
  await vi.waitUntil(async () => Date.parse((await lastUsed())!) > earlier)
})

it('needs a name, and somebody who makes it', async () => {
  const browser = await aSignedInBrowser(ada)
  expect(await codeOf(await browser.ask('POST', '/api-keys', { name: ' ' }))).toBe(
    '400 invalid_input',
  )
  expect(await codeOf(await aBrowser().ask('POST', '/api-keys', { name: 'x' }))).toBe(
    '401 unauthenticated',
  )
})
