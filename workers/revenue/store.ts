import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { AppError, isAppError } from '../../shared/errors.ts'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import type { Page } from '../../shared/page.ts'
import { Pull } from '../../shared/pull.ts'
import { isoOf } from '../runtime/columns.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { archivedReplies, pulls } from './tables.ts'

export type PullRow = typeof pulls.$inferSelect
export type ReplyRow = typeof archivedReplies.$inferSelect
type Begun = Pick<
  PullRow,
  'id' | 'connectionId' | 'fromDay' | 'toDay' | 'reason' | 'source' | 'startedDay'
>

/** All the replies of a list of pulls: each has at most a few hundred. */
const REPLIES_MAX = 100_000

/** A pull that was still running is not any more: whoever begins has its place. */
export async function beginPull(db: WorkspaceDatabase, pull: Begun, now: number): Promise<void> {
  const { id, connectionId, fromDay, toDay, reason, source, startedDay } = pull
  await db.together([
    db.statement(
      (workspace) => sql`update pull set state = 'failed', finished_at = ${now},
          code = 'pull_interrupted', message = 'The pull stopped half-way and changed nothing.',
          fix = 'Nothing to do: the next pull starts afresh.'
        where workspace_id = ${workspace} and connection_id = ${connectionId}
          and state = 'running'`,
    ),
    db.statement(
      (workspace) => sql`insert into pull (id, workspace_id, connection_id, from_day, to_day,
          reason, source, state, started_day, started_at, rows, added, changed, removed)
        values (${id}, ${workspace}, ${connectionId}, ${fromDay}, ${toDay},
          ${reason}, ${source}, 'running', ${startedDay}, ${now}, 0, 0, 0, 0)`,
    ),
  ])
}

export async function failPull(
  db: WorkspaceDatabase,
  id: PullId,
  error: unknown,
  now: number,
): Promise<void> {
  const problem = isAppError(error)
    ? { code: error.code, message: error.message, fix: error.fix ?? null }
    : { code: 'internal', message: 'Something went wrong here.', fix: null }
  await db.change(
    pulls,
    { state: 'failed', finishedAt: isoOf(now), ...problem },
    and(eq(pulls.id, id), eq(pulls.state, 'running')),
  )
}

export async function getPull(db: WorkspaceDatabase, id: PullId): Promise<Pull> {
  const row = await db.row(pulls, eq(pulls.id, id))
  if (!row) throw new AppError('not_found', `There is no pull ${id}.`)
  const [pull] = await withKeys(db, [row])
  return pull!
}

export async function pagePulls(
  db: WorkspaceDatabase,
  query: {
    connectionId?: ConnectionId | undefined
    cursor?: string | undefined
    limit: number
  },
): Promise<Page<Pull>> {
  const { connectionId, cursor, limit } = query
  const rows = await db.rows(pulls, {
    where: and(
      connectionId && eq(pulls.connectionId, connectionId),
      cursor === undefined ? undefined : lt(pulls.id, cursor as PullId),
    ),
    orderBy: desc(pulls.id),
    limit: limit + 1,
  })
  const data = await withKeys(db, rows.slice(0, limit))
  return { data, nextCursor: rows.length > limit ? data.at(-1)!.id : null }
}

/** Finished pulls that asked for any of these days, the oldest first. */
export async function finishedPulls(
  db: WorkspaceDatabase,
  { from, to }: { from: string; to: string },
  connectionId?: ConnectionId,
): Promise<PullRow[]> {
  return db.rows(pulls, {
    where: and(
      sql`${pulls.state} <> 'running'`,
      sql`${pulls.fromDay} <= ${to} and ${pulls.toDay} >= ${from}`,
      connectionId && eq(pulls.connectionId, connectionId),
    ),
    orderBy: asc(pulls.id),
    limit: 100_000,
  })
}

/** When the connection's facts last changed or were confirmed; 0 if never. */
export async function lastKnownAt(
  db: WorkspaceDatabase,
  connectionId: ConnectionId,
): Promise<number> {
  const [row] = await db.ask<{ at: number | null }>(
    db.statement(
      (workspace) => sql`select max(finished_at) as at from pull
        where workspace_id = ${workspace} and connection_id = ${connectionId}
          and state = 'done'`,
    ),
  )
  return row?.at ?? 0
}

export async function addReply(
  db: WorkspaceDatabase,
  reply: Omit<ReplyRow, 'id' | 'workspaceId'>,
): Promise<void> {
  await db.add(archivedReplies, reply)
}

/** What a pull was told, in the order it was told. */
export async function repliesOf(db: WorkspaceDatabase, ids: PullId[]): Promise<ReplyRow[]> {
  return db.rows(archivedReplies, {
    where: sql`${archivedReplies.pullId} in (select value from json_each(${JSON.stringify(ids)}))`,
    orderBy: asc(archivedReplies.id),
    limit: REPLIES_MAX,
  })
}

async function withKeys(db: WorkspaceDatabase, rows: PullRow[]): Promise<Pull[]> {
  const replies = rows.length
    ? await repliesOf(
        db,
        rows.map(({ id }) => id),
      )
    : []
  return rows.map((row) => {
    const archiveKeys = replies.filter(({ pullId }) => pullId === row.id).map(({ key }) => key)
    return Pull.parse({ ...row, from: row.fromDay, to: row.toDay, archiveKeys })
  })
}
