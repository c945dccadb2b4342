import { z } from '@hono/zod-openapi'
import { and, desc, isNull, lt } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { AppError } from '../../shared/errors.ts'
import type { Page } from '../../shared/page.ts'
import type { OwnedTable, WorkspaceDatabase } from '../runtime/workspace-database.ts'

/** How every list of the API is paged: newest first, the cursor is the last id seen. */
export const ListQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(80).optional(),
})
export type ListQuery = z.infer<typeof ListQuery>

/** A catalogue table: things are archived and never deleted, so that old reports can name them. */
export type CatalogTable = OwnedTable & { id: SQLiteColumn; archivedAt: SQLiteColumn }

export async function listRows<Table extends CatalogTable>(
  db: WorkspaceDatabase,
  table: Table,
  { limit, cursor }: ListQuery,
): Promise<Page<Table['$inferSelect']>> {
  const older = cursor === undefined ? undefined : lt(table.id, cursor)
  const data = await db.rows(table, {
    where: and(isNull(table.archivedAt), older),
    orderBy: desc(table.id),
    limit: limit + 1,
  })
  const hasMore = data.length > limit
  const page = data.slice(0, limit)
  const last = page.at(-1) as { id: string } | undefined
  return { data: page, nextCursor: hasMore && last ? last.id : null }
}

/** A unique index refused: say which field, not which index. */
export async function orAlreadyTaken<Result>(
  field: string,
  value: string,
  work: Promise<Result>,
): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!isUniqueRefusal(error)) throw error
    throw new AppError('already_taken', `"${value}" is already in use.`, {
      field,
      fix: 'Choose another one.',
    })
  }
}

export function isUniqueRefusal(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at.message.includes('UNIQUE constraint failed')) return true
  }
  return false
}
