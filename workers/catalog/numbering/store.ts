import { sql } from 'drizzle-orm'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { numbers } from './tables.ts'

export async function nextNumber(db: WorkspaceDatabase, thingId: string): Promise<number> {
  const insert = db.statement(
    (workspaceId) =>
      sql`insert into ${numbers} (workspace_id, thing_id) values (${workspaceId}, ${thingId}) returning number`,
  )
  const [row] = await db.ask<{ number: number }>(insert)
  return row!.number
}
