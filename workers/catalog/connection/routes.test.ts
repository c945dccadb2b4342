import { env } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../../../shared/connection.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Env } from '../../env.ts'
import { respondToError, routes } from '../../runtime/http.ts'
import { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { openConnection } from './credentials.ts'
import { connectionRoutes, platformRoutes } from './routes.ts'

const NOON = Date.UTC(2026, 2, 29, 12)
const TOKEN = 'a-token-nobody-may-see'

let db: WorkspaceDatabase
beforeEach(() => {
  db = new WorkspaceDatabase(env.DB, newId('wsp', NOON))
})

async function ask(method: string, path: string, body?: unknown, changes: Partial<Env> = {}) {
  const app = routes()
  app.use(async (c, next) => {
    c.set('db', db)
    c.set('now', NOON)
    await next()
  })
  app.route('/connections', connectionRoutes).route('/platforms', platformRoutes)
  app.onError(respondToError)
  const init = { method, headers: { 'content-type': 'application/json' } }
  const request = { ...init, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const response = await app.request(path, request, { ...env, ...changes })
  const text = await response.text()
  expect(text).not.toContain(TOKEN)
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

function aNewConnection(settings: Record<string, unknown> = {}) {
  return {
    name: 'Copper Lagoon Partners',
    platform: 'affilka',
    settings: { baseUrl: 'https://partners.example.com/', token: TOKEN, ...settings },
  }
}

async function given(): Promise<Connection> {
  return (await ask('POST', '/connections', aNewConnection())).body
}

async function tokenOf(id: Connection['id']): Promise<unknown> {
  const { settings } = await openConnection(env, db, id)
  return (settings as { token: string }).token
}

describe('a connection', () => {
  it('is made, read back and listed without its secret', async () => {
    const made = await ask('POST', '/connections', aNewConnection({ clickIdTag: 'visit_id' }))
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      name: 'Copper Lagoon Partners',
      platform: 'affilka',
      settings: { baseUrl: 'https://partners.example.com', token: null, clickIdTag: 'visit_id' },
      zone: 'UTC',
      currency: 'EUR',
      restatesDays: 35,
      reportsAfterHour: 6,
    })
    expect((await ask('GET', `/connections/${made.body.id}`)).body).toEqual(made.body)
    expect((await ask('GET', '/connections')).body).toEqual({ data: [made.body], nextCursor: null })
  })

  it('keeps its secret sealed, and opens it for the platform only', async () => {
    const { id } = await given()
    const rows = await env.DB.prepare('select * from connection').all()
    expect(JSON.stringify(rows.results)).not.toContain(TOKEN)
    expect(await tokenOf(id)).toBe(TOKEN)
  })

  it('keeps its secret when it is changed without one, and takes a new one', async () => {
    const { id } = await given()
    const settings = { token: null, clickIdTag: 'visit_id' }
    const changed = await ask('PATCH', `/connections/${id}`, { name: 'Renamed', settings })
    expect(changed.body).toMatchObject({
      name: 'Renamed',
      settings: { baseUrl: 'https://partners.example.com', token: null, clickIdTag: 'visit_id' },
    })
    expect(await tokenOf(id)).toBe(TOKEN)
    await ask('PATCH', `/connections/${id}`, { settings: { token: 'another' } })
    expect(await tokenOf(id)).toBe('another')
    await ask('PATCH', `/connections/${id}`, { restatesDays: 7 })
    expect(await tokenOf(id)).toBe('another')
    const cleared = await ask('PATCH', `/connections/${id}`, { settings: { clickIdTag: null } })
    expect(cleared.body.settings.clickIdTag).toBeNull()
  })

  it('stays on its platform', async () => {
    const { id } = await given()
    expect((await ask('PATCH', `/connections/${id}`, { platform: 'affilka' })).status).toBe(200)
  })

  it.each([
    ['settings.baseUrl', { baseUrl: 'partners' }],
    ['settings.baseUrl', { baseUrl: 'javascript:alert(1)' }],
    ['settings.token', { token: '' }],
    ['settings.token', { token: 'two words' }],
    ['settings.clickIdTag', { clickIdTag: 'a b' }],
  ])('names the field that is wrong: %s', async (field, settings) => {
    const { status, body } = await ask('POST', '/connections', aNewConnection(settings))
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'invalid_input', field })
  })

  it.each([
    'http://partners.example.com',
    'https://localhost',
    'https://127.0.0.1',
    'https://2130706433',
    'https://0x7f.1',
    'https://10.1.2.3',
    'https://172.20.0.1',
    'https://192.168.1.1',
    'https://169.254.169.254',
    'https://100.64.0.1',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://[fd00::1]',
    'https://[2002:7f00:1::]',
    'https://intranet',
    'https://metadata.google.internal',
    'https://printer.local.',
  ])('is not made for %s', async (baseUrl) => {
    const production = { ALLOW_PRIVATE_HOSTS: undefined }
    const { status, body } = await ask(
      'POST',
      '/connections',
      aNewConnection({ baseUrl }),
      production as unknown as Partial<Env>,
    )
    expect(status).toBe(400)
    expect(body.error).toMatchObject({ field: 'settings.baseUrl', fix: expect.any(String) })
  })

  it.each(['https://partners.example.com', 'https://8.8.8.8', 'https://[2606:4700::1111]'])(
    'may be made for %s',
    async (baseUrl) => {
      const production = { ALLOW_PRIVATE_HOSTS: undefined } as unknown as Partial<Env>
      const made = await ask('POST', '/connections', aNewConnection({ baseUrl }), production)
      expect(made.status).toBe(201)
    },
  )

  it('is archived with its secret forgotten, and then is gone from the list', async () => {
    const { id } = await given()
    expect((await ask('DELETE', `/connections/${id}`)).status).toBe(204)
    expect((await ask('GET', '/connections')).body.data).toEqual([])
    const row = await env.DB.prepare('select sealed_secrets from connection').first()
    expect(row).toEqual({ sealed_secrets: null })
    expect((await ask('POST', `/connections/${id}/check`)).status).toBe(404)
  })

  it('is another team’s business in no way', async () => {
    const { id } = await given()
    db = new WorkspaceDatabase(env.DB, newId('wsp', NOON))
    for (const [method, path, body] of [
      ['GET', `/connections/${id}`],
      ['PATCH', `/connections/${id}`, { name: 'Mine' }],
      ['DELETE', `/connections/${id}`],
      ['POST', `/connections/${id}/check`],
    ] as const) {
      expect((await ask(method, path, body)).status, `${method} ${path}`).toBe(404)
    }
    expect((await ask('GET', '/connections')).body.data).toEqual([])
  })

  it('answers an id that is none with a sentence', async () => {
    expect((await ask('DELETE', '/connections/nonsense')).status).toBe(400)
    expect((await ask('GET', '/connections/nonsense')).status).toBe(400)
  })
})

describe('trying a connection', () => {
  const row = [
    { name: 'day', value: '2026-03-28T00:00:00.000Z' },
    { name: 'brand', value: 'Copper Lagoon' },
    { name: 'campaign', value: 'Autumn CPA 45' },
    { name: 'currency', value: 'USDT' },
  ]

  async function check(answer: Response) {
    const { id } = await given()
    const sent = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer)
    const { status, body } = await ask('POST', `/connections/${id}/check`)
    expect(status).toBe(200)
    return { body, request: sent.mock.calls[0]![0] as Request }
  }

  it('shows what the platform has for three days', async () => {
    const { body, request } = await check(Response.json({ rows: { data: [row, row] } }))
    expect(body).toEqual({
      ok: true,
      message: 'Affilka answered with 2 rows of Copper Lagoon for the last three days.',
      fix: null,
      sample: {
        brands: ['Copper Lagoon'],
        trackers: ['Autumn CPA 45'],
        currencies: ['USDT'],
        rows: 2,
      },
    })
    expect(request.url).toMatch(
      /^https:\/\/partners\.example\.com\/api\/customer\/v1\/.*from=2026-03-27&to=2026-03-29/,
    )
    expect(request.headers.get('authorization')).toBe(TOKEN)
    expect(request.redirect).toBe('manual')
  })

  it.each([
    [new Response('{"error":"no"}', { status: 401 }), 'Affilka refused the token (401).'],
    [new Response('<html>'), 'Affilka answered with a web page instead of a report.'],
    [
      new Response('', { status: 302 }),
      'Affilka sent us on to another page (302) instead of answering.',
    ],
    [Response.json({ error: `No token ${TOKEN}` }), /error instead of a report: No token •••\./],
    [Response.json({ rows: { data: [row.slice(1)] } }), /cannot be read: a row has no day/],
  ])('says what is wrong and what to do', async (answer, message) => {
    const { body } = await check(answer)
    expect(body).toMatchObject({ ok: false, sample: null, fix: expect.stringMatching(/\.$/) })
    expect(body.message).toMatch(message)
  })
})

it('lists the platforms with their forms', async () => {
  const { body } = await ask('GET', '/platforms')
  expect(body).toMatchObject({ data: [{ id: 'affilka', name: 'Affilka' }], nextCursor: null })
  expect(body.data[0].fields).toContainEqual(
    expect.objectContaining({ name: 'token', kind: 'secret', required: true }),
  )
})
