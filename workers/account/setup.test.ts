import { env } from 'cloudflare:test'
import { expect, it } from 'vitest'
import type { SessionState } from '../../shared/account.ts'
import { aBrowser, aScript, codeOf, PASSWORD } from './test-app.ts'

const OWNER = { email: 'Ada@Example.com', password: PASSWORD, workspaceName: 'Ada & co' }

it('makes the owner on the first visit and signs her in', async () => {
  const browser = aBrowser()
  expect(await (await browser.ask('GET', '/session')).json()).toMatchObject({ needsSetup: true })

  const made = await browser.ask('POST', '/setup', OWNER)
  expect(made.status).toBe(201)
  const state = await made.json<SessionState>()
  expect(state.member).toMatchObject({ email: 'ada@example.com', role: 'owner' })
  expect(state.workspace).toMatchObject({ name: 'Ada & co', zone: 'UTC', currency: 'EUR' })
  expect(await (await browser.ask('GET', '/session')).json()).toEqual(state)
  expect((await browser.ask('GET', '/workspace')).status).toBe(200)
})

it('works once', async () => {
  await aBrowser().ask('POST', '/setup', OWNER)
  const again = await aBrowser().ask('POST', '/setup', { ...OWNER, email: 'eve@example.com' })
  expect(await codeOf(again)).toBe('409 setup_done')
})

it('makes one owner of several who set up at the same time', async () => {
  const emails = ['a', 'b', 'c', 'd'].map((name) => `${name}@example.com`)
  const answers = await Promise.all(
    emails.map((email) => aBrowser().ask('POST', '/setup', { ...OWNER, email })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
  const count = (table: string) => env.DB.prepare(`select count(*) as n from ${table}`).first('n')
  expect(await count('member')).toBe(1)
  expect(await count('workspace')).toBe(1)
})

it('can be done by a script, but not by a page of somebody else', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  expect(await codeOf(await aScript().ask('POST', '/setup', OWNER, headers))).toBe(
    '403 forbidden_origin',
  )
  expect((await aScript().ask('POST', '/setup', OWNER)).status).toBe(201)
})

it('says which field is wrong without repeating what was typed', async () => {
  const short = await aBrowser().ask('POST', '/setup', { ...OWNER, password: 'hunter2' })
  const text = await short.text()
  expect(short.status).toBe(400)
  expect(JSON.parse(text).error).toMatchObject({ code: 'invalid_input', field: 'password' })
  expect(text).not.toContain('hunter2')
})
