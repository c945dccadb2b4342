import { createMiddleware } from 'hono/factory'
import { AppError } from '../../shared/errors.ts'
import { now } from '../runtime/clock.ts'
import type { HttpEnv } from '../runtime/http.ts'
import { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { identify } from './identify.ts'
import { requireOwnOrigin } from './own-origin.ts'
import { renewSession } from './session.ts'

/** Answered to anybody. Everything else of the API knows who asks. */
const OPEN = new Set(['/api/v1/session', '/api/v1/setup', '/api/v1/openapi.json'])

/** For `/api/v1/*`: sets the workspace, its database, the member and the time. */
export const authenticate = createMiddleware<HttpEnv>(async (c, next) => {
  if (OPEN.has(c.req.path)) return next()
  const identity = await identify(c)
  if (!identity) throw unauthenticated()
  const { workspace, member, session } = identity
  if (session && !['GET', 'HEAD'].includes(c.req.method)) requireOwnOrigin(c)

  c.set('workspace', workspace)
  c.set('member', member)
  c.set('db', new WorkspaceDatabase(c.env.DB, workspace.id))
  c.set('now', now())
  await next()

  if (session) await renewSession(c, session)
})

function unauthenticated(): AppError {
  return new AppError('unauthenticated', 'Nobody is signed in.', {
    fix: 'Sign in, or send an API key: Authorization: Bearer cf_…',
  })
}
