import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { ApiKey, Member, Setup, Workspace } from '../../shared/account.ts'
import { AppError } from '../../shared/errors.ts'
import type { ApiKeyId, MemberId } from '../../shared/ids.ts'
import { newId } from '../../shared/new-id.ts'
import { type Instant, MINUTE_MS } from '../../shared/time.ts'
import { isoOf } from '../runtime/columns.ts'
import type { SystemDatabase } from '../runtime/system-database.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { apiKeys, members, workspaces } from './tables.ts'

type KnownMember = { member: Member; workspace: Workspace; sessionEpoch: number }
type MemberRow = typeof members.$inferSelect
type WorkspaceRow = typeof workspaces.$inferSelect

// Who is it? Asked across workspaces, before one is known.

export async function hasMembers(db: SystemDatabase): Promise<boolean> {
  const rows = await db.select({ id: members.id }).from(members).limit(1)
  return rows.length > 0
}

/**
 * The first workspace and its owner, or null when somebody is there already. The check and both
 * rows are one transaction, so of two people who set up at the same time one is refused. The
 * values are in the order of the tables' columns.
 */
export async function makeOwner(
  db: SystemDatabase,
  setup: Omit<Setup, 'password'> & { passwordHash: string },
  now: Instant,
): Promise<KnownMember | null> {
  const { email, passwordHash, workspaceName, zone, currency } = setup
  const workspaceId = newId('wsp', now)
  const memberId = newId('mem', now)
  const nobody = sql`not exists (select 1 from ${members})`
  const [, made] = await db.batch([
    db.insert(workspaces).select(sql`
      select ${workspaceId}, ${workspaceName}, ${zone}, ${currency}, ${now} where ${nobody}`),
    db
      .insert(members)
      .select(
        sql`select ${memberId}, ${workspaceId}, ${email}, 'owner', ${passwordHash}, 0, ${now}
          where ${nobody}`,
      )
      .returning({ id: members.id }),
  ])
  if (made.length === 0) return null
  const createdAt = isoOf(now)
  return {
    member: { id: memberId, email, role: 'owner', createdAt },
    workspace: { id: workspaceId, name: workspaceName, zone, currency, createdAt },
    sessionEpoch: 0,
  }
}

export async function findMemberByEmail(
  db: SystemDatabase,
  email: string,
): Promise<(KnownMember & { passwordHash: string }) | undefined> {
  const [row] = await membersWithWorkspace(db).where(eq(members.email, email)).limit(1)
  return row && { ...known(row), passwordHash: row.member.passwordHash }
}

export async function findMember(
  db: SystemDatabase,
  id: MemberId,
): Promise<KnownMember | undefined> {
  const [row] = await membersWithWorkspace(db).where(eq(members.id, id)).limit(1)
  return row && known(row)
}

export async function endAllSessions(db: SystemDatabase, id: MemberId): Promise<void> {
  await db
    .update(members)
    .set({ sessionEpoch: sql`${members.sessionEpoch} + 1` })
    .where(eq(members.id, id))
}

/** A key that was not revoked, by the hash of its token. */
export async function findApiKey(
  db: SystemDatabase,
  tokenHash: string,
): Promise<{ apiKey: ApiKey; workspace: Workspace } | undefined> {
  const [row] = await db
    .select({ apiKey: apiKeys, workspace: workspaces })
    .from(apiKeys)
    .innerJoin(workspaces, eq(workspaces.workspaceId, apiKeys.workspaceId))
    .where(and(eq(apiKeys.tokenHash, tokenHash), isNull(apiKeys.revokedAt)))
    .limit(1)
  return row && { apiKey: toApiKey(row.apiKey), workspace: toWorkspace(row.workspace) }
}

/** At most once a minute, so that a busy script does not write a row with every question. */
export async function noteApiKeyUse(db: WorkspaceDatabase, key: ApiKey, now: Instant) {
  if (key.lastUsedAt !== null && now - Date.parse(key.lastUsedAt) < MINUTE_MS) return
  const since = now - MINUTE_MS
  const isStale = sql`(${apiKeys.lastUsedAt} is null or ${apiKeys.lastUsedAt} <= ${since})`
  await db.change(apiKeys, { lastUsedAt: isoOf(now) }, and(eq(apiKeys.id, key.id), isStale))
}

// What a workspace's own people see and change.

export async function listApiKeys(db: WorkspaceDatabase): Promise<ApiKey[]> {
  const where = isNull(apiKeys.revokedAt)
  const rows = await db.rows(apiKeys, { where, orderBy: desc(apiKeys.id) })
  return rows.map(toApiKey)
}

export async function addApiKey(
  db: WorkspaceDatabase,
  key: { name: string; prefix: string; tokenHash: string },
  now: Instant,
): Promise<ApiKey> {
  const id = newId('key', now)
  await db.add(apiKeys, { id, ...key, createdAt: isoOf(now) })
  return { id, name: key.name, prefix: key.prefix, createdAt: isoOf(now), lastUsedAt: null }
}

export async function revokeApiKey(
  db: WorkspaceDatabase,
  id: ApiKeyId,
  now: Instant,
): Promise<ApiKey> {
  const where = and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt))
  const row = await db.row(apiKeys, where)
  if (!row) throw new AppError('not_found', `There is no API key ${id}.`)
  await db.change(apiKeys, { revokedAt: isoOf(now) }, where)
  return toApiKey(row)
}

export async function getWorkspace(db: WorkspaceDatabase): Promise<Workspace> {
  const row = await db.row(workspaces, undefined)
  if (!row) throw new Error(`Workspace ${db.workspaceId} is gone.`)
  return toWorkspace(row)
}

export async function changeWorkspace(
  db: WorkspaceDatabase,
  values: Partial<Pick<Workspace, 'name' | 'zone' | 'currency'>>,
): Promise<Workspace> {
  await db.change(workspaces, values, undefined)
  return getWorkspace(db)
}

function membersWithWorkspace(db: SystemDatabase) {
  return db
    .select({ member: members, workspace: workspaces })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.workspaceId, members.workspaceId))
}

function known({ member, workspace }: { member: MemberRow; workspace: WorkspaceRow }) {
  const { id, email, role, createdAt, sessionEpoch } = member
  return {
    member: { id, email, role, createdAt },
    workspace: toWorkspace(workspace),
    sessionEpoch,
  }
}

function toWorkspace({ workspaceId, name, zone, currency, createdAt }: WorkspaceRow): Workspace {
  return { id: workspaceId, name, zone, currency, createdAt }
}

/** Never the row itself: its hash stays here. */
function toApiKey(row: typeof apiKeys.$inferSelect): ApiKey {
  const { id, name, prefix, createdAt, lastUsedAt } = row
  return { id, name, prefix, createdAt, lastUsedAt }
}
