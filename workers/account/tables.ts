import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Member } from '../../shared/account.ts'
import type { ApiKeyId, MemberId, WorkspaceId } from '../../shared/ids.ts'
import { instant } from '../runtime/columns.ts'

/** A workspace belongs to itself, so that its own row is reached like any other of its rows. */
export const workspaces = sqliteTable('workspace', {
  workspaceId: text('workspace_id').$type<WorkspaceId>().primaryKey(),
  name: text().notNull(),
  zone: text().notNull(),
  currency: text().notNull(),
  createdAt: instant('created_at').notNull(),
})

export const members = sqliteTable(
  'member',
  {
    id: text().$type<MemberId>().primaryKey(),
    workspaceId: text('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.workspaceId),
    /** In small letters; unique across workspaces, because it is what people sign in with. */
    email: text().notNull().unique(),
    role: text().$type<Member['role']>().notNull(),
    passwordHash: text('password_hash').notNull(),
    /** Counted up to end every session there is. */
    sessionEpoch: integer('session_epoch').notNull().default(0),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('member_by_workspace').on(table.workspaceId)],
)

export const apiKeys = sqliteTable(
  'api_key',
  {
    id: text().$type<ApiKeyId>().primaryKey(),
    workspaceId: text('workspace_id')
      .$type<WorkspaceId>()
      .notNull()
      .references(() => workspaces.workspaceId),
    name: text().notNull(),
    prefix: text().notNull(),
    /** SHA-256 of the whole token: 200 random bits need no slow hash. */
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('api_key_by_workspace').on(table.workspaceId)],
)
