import { env } from 'cloudflare:test'
import { drizzle } from 'drizzle-orm/d1'
import { randomText } from '../../shared/base32.ts'
import { newId } from '../../shared/new-id.ts'
import { now } from '../runtime/clock.ts'
import { isoOf } from '../runtime/columns.ts'
import { respondToError, routes } from '../runtime/http.ts'
import { authenticate } from './authenticate.ts'
import { hashPassword } from './password.ts'
import { apiKeyRoutes, sessionRoutes, setupRoutes, workspaceRoutes } from './routes.ts'
import { members, workspaces } from './tables.ts'

// For this folder's tests: its routes alone, and people who talk to them.

const api = routes()
api.use(async (c, next) => {
  c.set('now', now())
  await next()
})
api.use('/api/v1/*', authenticate)
api.route('/api/v1/session', sessionRoutes)
api.route('/api/v1/setup', setupRoutes)
api.route('/api/v1/api-keys', apiKeyRoutes)
api.route('/api/v1/workspace', workspaceRoutes)
api.onError(respondToError)

export const PASSWORD = 'correct horse battery'
/** Tests sign in often; what a password really costs is tested next door. */
const CHEAP = { logN: 8, r: 8, p: 1 }
const NOON = Date.UTC(2026, 2, 29, 12)

export type Client = {
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Answer
  cookie(): string
}
type Answer = Promise<Response>

/** A browser on our own page that keeps its cookie; each comes from an address of its own. */
export function aBrowser(
  origin = 'http://cockpit.example',
  address: string = randomText(8),
): Client {
  let cookie = ''
  return {
    cookie: () => cookie,
    async ask(method, path, body, headers = {}) {
      const response = await send(origin, method, path, body, {
        origin,
        'cf-connecting-ip': address,
        ...(cookie && { cookie }),
        ...headers,
      })
      const set = response.headers.get('set-cookie')
      if (set) cookie = set.split(';')[0]!
      return response
    },
  }
}

/** A script with an API key, or with nothing. */
export function aScript(token?: string): Omit<Client, 'cookie'> {
  return {
    ask: (method, path, body, headers = {}) =>
      send('http://cockpit.example', method, path, body, {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      }),
  }
}

function send(
  origin: string,
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string>,
): Answer {
  const init: RequestInit = { method, headers }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { 'content-type': 'application/json', ...headers }
  }
  return Promise.resolve(api.request(`${origin}/api/v1${path}`, init, env))
}

/** A workspace with one member; setup makes only the first. Returns the e-mail to sign in with. */
export async function givenMember(name: string): Promise<string> {
  const db = drizzle(env.DB)
  const workspaceId = newId('wsp', NOON)
  const createdAt = isoOf(NOON)
  const email = `${name}.${randomText(6)}@example.com`
  await db.insert(workspaces).values({
    workspaceId,
    name: `Team of ${name}`,
    zone: 'Europe/Malta',
    currency: 'EUR',
    createdAt,
  })
  await db.insert(members).values({
    id: newId('mem', NOON),
    workspaceId,
    email,
    role: 'owner',
    passwordHash: await hashPassword(PASSWORD, CHEAP),
    createdAt,
  })
  return email
}

export async function aSignedInBrowser(email: string, origin?: string): Promise<Client> {
  const browser = aBrowser(origin)
  const answer = await browser.ask('POST', '/session', { email, password: PASSWORD })
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${answer.status}`)
  return browser
}

/** The code of a refusal. */
export async function codeOf(answer: Response): Promise<string> {
  const { error } = await answer.json<{ error: { code: string } }>()
  return `${answer.status} ${error.code}`
}
