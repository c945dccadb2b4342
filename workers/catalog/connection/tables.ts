import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformId } from '../../../shared/connection.ts'
import type { ConnectionId, WorkspaceId } from '../../../shared/ids.ts'
import { instant, json } from '../../runtime/columns.ts'

export const connections = sqliteTable(
  'connection',
  {
    id: text().$type<ConnectionId>().primaryKey(),
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    name: text().notNull(),
    platform: text().$type<PlatformId>().notNull(),
    /** What the platform's form asks for, without its secrets. */
    settings: json().$type<Record<string, unknown>>().notNull(),
    /** The secrets as a JWE; null once the connection is archived. */
    sealedSecrets: text('sealed_secrets'),
    /** Which secrets are in there, since nobody looks inside to find out. */
    secretNames: json('secret_names').$type<string[]>().notNull(),
    zone: text().notNull(),
    currency: text().notNull(),
    restatesDays: integer('restates_days').notNull(),
    reportsAfterHour: integer('reports_after_hour').notNull(),
    createdAt: instant('created_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (table) => [index('connection_by_workspace').on(table.workspaceId)],
)
