import type { Env } from '../env.ts'
import { z } from '@hono/zod-openapi'
import {
  ApiKey,
  MadeApiKey,
  NewApiKey,
  SessionState,
  Setup,
  SignIn,
  Workspace,
} from '../../shared/account.ts'
import { AppError } from '../../shared/errors.ts'
import { ApiKeyId } from '../../shared/ids.ts'
import { pageOf } from '../../shared/page.ts'
import { operation, routes } from '../runtime/http.ts'
import { systemDatabase } from '../runtime/system-database.ts'
import { hashToken, newToken, prefixOf } from './api-token.ts'
import { identify } from './identify.ts'
import { refuseForeignOrigin, requireOwnOrigin } from './own-origin.ts'
import { hashPassword } from './password.ts'
import { endSession, renewSession, startSession } from './session.ts'
import { signIn } from './sign-in.ts'
import {
  addApiKey,
  changeWorkspace,
  endAllSessions,
  hasMembers,
  listApiKeys,
  makeOwner,
  revokeApiKey,
} from './store.ts'

const SIGNED_OUT = { needsSetup: false, member: null, workspace: null }

function stateOf(env: Env, state: Omit<SessionState, 'publicOrigin'>): SessionState {
  return { ...state, publicOrigin: env.PUBLIC_ORIGIN ?? null }
}

export const sessionRoutes = routes()
  .openapi(operation('get', '/', 'session', 'Who is signed in.', SessionState), async (c) => {
    const identity = await identify(c)
    if (!identity) {
      const needsSetup = !(await hasMembers(systemDatabase(c.env.DB)))
      return c.json(stateOf(c.env, { ...SIGNED_OUT, needsSetup }), 200)
    }
    const { member, workspace, session } = identity
    if (session) await renewSession(c, session)
    return c.json(stateOf(c.env, { needsSetup: false, member, workspace }), 200)
  })
  .openapi(
    operation('post', '/', 'session', 'Sign in.', SessionState, { body: SignIn }),
    async (c) => {
      refuseForeignOrigin(c)
      const address = c.req.header('cf-connecting-ip') ?? 'unknown'
      const { member, workspace, sessionEpoch } = await signIn(c.env, c.req.valid('json'), address)
      await startSession(c, member.id, sessionEpoch)
      return c.json(stateOf(c.env, { needsSetup: false, member, workspace }), 200)
    },
  )
  .openapi(
    operation('delete', '/', 'session', 'Sign out, here or everywhere.', SessionState, {
      query: z.object({ everywhere: z.enum(['true', 'false']).default('false') }),
    }),
    async (c) => {
      requireOwnOrigin(c)
      const identity = await identify(c)
      if (identity?.member && c.req.valid('query').everywhere === 'true') {
        await endAllSessions(systemDatabase(c.env.DB), identity.member.id)
      }
      endSession(c)
      return c.json(stateOf(c.env, SIGNED_OUT), 200)
    },
  )

export const setupRoutes = routes().openapi(
  operation('post', '/', 'session', "Make the owner's account, once.", SessionState, {
    body: Setup,
    status: 201,
  }),
  async (c) => {
    refuseForeignOrigin(c)
    const { password, ...setup } = c.req.valid('json')
    const db = systemDatabase(c.env.DB)
    // Asked first, so that nobody makes us hash passwords for nothing once there is an owner.
    if (await hasMembers(db)) throw setupDone()
    const owner = await makeOwner(
      db,
      { ...setup, passwordHash: await hashPassword(password) },
      c.var.now,
    )
    if (!owner) throw setupDone()
    const { member, workspace, sessionEpoch } = owner
    await startSession(c, member.id, sessionEpoch)
    return c.json(stateOf(c.env, { needsSetup: false, member, workspace }), 201)
  },
)

function setupDone(): AppError {
  return new AppError('setup_done', 'This CasinoFlux has its owner already.', {
    fix: 'Sign in instead.',
  })
}

export const apiKeyRoutes = routes()
  .openapi(operation('get', '/', 'api-keys', 'List the keys in use.', pageOf(ApiKey)), async (c) =>
    c.json({ data: await listApiKeys(c.var.db), nextCursor: null }, 200),
  )
  .openapi(
    operation('post', '/', 'api-keys', 'Make a key; its token is shown once.', MadeApiKey, {
      body: NewApiKey,
      status: 201,
    }),
    async (c) => {
      const token = newToken()
      const { name } = c.req.valid('json')
      const key = { name, prefix: prefixOf(token), tokenHash: await hashToken(token) }
      return c.json({ ...(await addApiKey(c.var.db, key, c.var.now)), token }, 201)
    },
  )
  .openapi(
    operation('delete', '/{id}', 'api-keys', 'Revoke a key.', ApiKey, {
      params: z.object({ id: ApiKeyId }),
    }),
    async (c) => c.json(await revokeApiKey(c.var.db, c.req.valid('param').id, c.var.now), 200),
  )

const { name, zone, currency } = Workspace.shape
const WorkspaceChange = z.object({
  name: name.exactOptional(),
  zone: zone.exactOptional(),
  currency: currency.exactOptional(),
})

export const workspaceRoutes = routes()
  .openapi(operation('get', '/', 'workspace', 'The workspace and its defaults.', Workspace), (c) =>
    c.json(c.var.workspace, 200),
  )
  .openapi(
    operation('patch', '/', 'workspace', 'Change its name, zone or currency.', Workspace, {
      body: WorkspaceChange,
    }),
    async (c) => c.json(await changeWorkspace(c.var.db, c.req.valid('json')), 200),
  )
