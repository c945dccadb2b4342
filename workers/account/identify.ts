import { waitUntil } from 'cloudflare:workers'
import type { Context } from 'hono'
import type { Member, Workspace } from '../../shared/account.ts'
import { now } from '../runtime/clock.ts'
import type { HttpEnv } from '../runtime/http.ts'
import { systemDatabase } from '../runtime/system-database.ts'
import { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { hashToken, looksLikeToken } from './api-token.ts'
import { readSession, type Session } from './session.ts'
import { findApiKey, findMember, noteApiKeyUse } from './store.ts'

/** Who asks: a member by the session's cookie, or a workspace's script by its API key. */
export type Identity = { workspace: Workspace } & (
  { member: Member; session: Session } | { member: null; session: null }
)

/** A request that brings a key is judged by the key alone, even if a cookie came along. */
export async function identify(c: Context<HttpEnv>): Promise<Identity | null> {
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) return byApiKey(c, authorization)
  return bySession(c)
}

async function byApiKey(c: Context<HttpEnv>, authorization: string): Promise<Identity | null> {
  const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1]
  if (!token || !looksLikeToken(token)) return null
  const found = await findApiKey(systemDatabase(c.env.DB), await hashToken(token))
  if (!found) return null
  const { apiKey, workspace } = found
  // Not awaited: when a key was last used is worth no delay, and no failed answer.
  const noted = noteApiKeyUse(new WorkspaceDatabase(c.env.DB, workspace.id), apiKey, now())
  waitUntil(noted.catch((error: unknown) => console.warn('last use not noted', error)))
  return { workspace, member: null, session: null }
}

async function bySession(c: Context<HttpEnv>): Promise<Identity | null> {
  const session = await readSession(c)
  if (!session) return null
  const found = await findMember(systemDatabase(c.env.DB), session.memberId)
  if (!found || found.sessionEpoch !== session.epoch) return null
  return { workspace: found.workspace, member: found.member, session }
}
