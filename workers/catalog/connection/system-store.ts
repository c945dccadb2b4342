import { isNull } from 'drizzle-orm'
import type { WorkspaceId } from '../../../shared/ids.ts'
import { systemDatabase } from '../../runtime/system-database.ts'
import { connections } from './tables.ts'

/** The workspaces that have something to pull, for the job that goes through all of them. */
export async function workspacesWithConnections(binding: D1Database): Promise<WorkspaceId[]> {
  const rows = await systemDatabase(binding)
    .selectDistinct({ workspaceId: connections.workspaceId })
    .from(connections)
    .where(isNull(connections.archivedAt))
  return rows.map(({ workspaceId }) => workspaceId)
}
