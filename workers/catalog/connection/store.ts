import { asc, eq, isNull } from 'drizzle-orm'
import { Connection } from '../../../shared/connection.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ConnectionId } from '../../../shared/ids.ts'
import type { Page } from '../../../shared/page.ts'
import type { Instant } from '../../../shared/time.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { listRows, type ListQuery } from '../listing.ts'
import { connections } from './tables.ts'

type Row = typeof connections.$inferSelect
type Kept = Omit<Row, 'workspaceId' | 'archivedAt'>

/** Every connection there ever was, archived ones too: old facts are theirs. */
export async function listConnections(db: WorkspaceDatabase): Promise<Connection[]> {
  return (await db.rows(connections, { orderBy: asc(connections.id) })).map(connectionOf)
}

/** Those that are asked for reports. */
export async function liveConnections(db: WorkspaceDatabase): Promise<Connection[]> {
  const where = isNull(connections.archivedAt)
  return (await db.rows(connections, { where, orderBy: asc(connections.id) })).map(connectionOf)
}

export async function pageConnections(
  db: WorkspaceDatabase,
  query: ListQuery,
): Promise<Page<Connection>> {
  const { data, nextCursor } = await listRows(db, connections, query)
  return { data: data.map(connectionOf), nextCursor }
}

export async function getConnection(db: WorkspaceDatabase, id: ConnectionId): Promise<Connection> {
  return connectionOf(await getRow(db, id))
}

/** With its secrets still sealed, and null where they are gone. */
export async function getSealed(
  db: WorkspaceDatabase,
  id: ConnectionId,
): Promise<{ connection: Connection; sealedSecrets: string | null; settings: Kept['settings'] }> {
  const row = await getRow(db, id)
  const { sealedSecrets, settings } = row
  return { connection: connectionOf(row), sealedSecrets, settings }
}

export async function addConnection(db: WorkspaceDatabase, row: Kept): Promise<Connection> {
  await db.add(connections, row)
  return getConnection(db, row.id)
}

export async function setConnection(
  db: WorkspaceDatabase,
  id: ConnectionId,
  values: Partial<Omit<Kept, 'id' | 'platform' | 'createdAt'>>,
): Promise<Connection> {
  await db.change(connections, values, eq(connections.id, id))
  return getConnection(db, id)
}

/** It is asked no more, and forgets its secrets. What it told us stays. */
export async function archiveConnection(
  db: WorkspaceDatabase,
  id: ConnectionId,
  now: Instant,
): Promise<void> {
  await getRow(db, id)
  const values = { archivedAt: isoOf(now), sealedSecrets: null }
  await db.change(connections, values, eq(connections.id, id))
}

async function getRow(db: WorkspaceDatabase, id: ConnectionId): Promise<Row> {
  const row = await db.row(connections, eq(connections.id, id))
  if (!row) throw new AppError('not_found', `There is no connection ${id}.`)
  return row
}

/** As the API says it: a secret that is set reads as null. */
function connectionOf(row: Row): Connection {
  const secrets = Object.fromEntries(row.secretNames.map((name) => [name, null]))
  return Connection.parse({ ...row, settings: { ...row.settings, ...secrets } })
}
