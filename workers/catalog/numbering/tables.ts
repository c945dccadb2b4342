import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { WorkspaceId } from '../../../shared/ids.ts'

/** Campaigns, sites and offers share one sequence: the short numbers that go into click ids. */
export const numbers = sqliteTable('numbering', {
  number: integer().primaryKey({ autoIncrement: true }),
  workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
  thingId: text('thing_id').notNull(),
})
