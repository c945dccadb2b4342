import { type SQL, sql } from 'drizzle-orm'
import { AppError } from '../../shared/errors.ts'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import { newId } from '../../shared/new-id.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { StoredFact } from './fact.ts'
import {
  FACT_SELECTION,
  factOf,
  type FactRow,
  INSERT_COLUMNS,
  INSERT_VALUES,
  packed,
} from './fact-columns.ts'
import type { FactChanges } from './facts.ts'
import { getPull } from './store.ts'

/** Rows travel as one JSON parameter, which may have 2 MB: far fewer characters, for UTF-8's sake. */
const CHUNK_CHARACTERS_MAX = 400_000

/**
 * A pull's changes and its end, all or nothing: what it supersedes keeps the instant from which it
 * was no longer so. Each statement asks whether the pull is still the one that runs, so a pull that
 * lost its turn while it read changes nothing.
 */
export async function writeVersions(
  db: WorkspaceDatabase,
  { pullId, connectionId }: { pullId: PullId; connectionId: ConnectionId },
  { added, changed, removed }: FactChanges,
  rows: number,
  knownAt: number,
): Promise<void> {
  const old = [...changed.map(({ was }) => was), ...removed]
  const next = [...added, ...changed.map(({ is }) => is)]
  const isRunning = (workspace: string) => sql`exists (select 1 from pull
    where id = ${pullId} and workspace_id = ${workspace} and state = 'running')`
  await db.together([
    ...chunked(old.map(({ id }) => JSON.stringify(id))).map((ids) =>
      db.statement(
        (workspace) => sql`update fact
          set superseded_at = ${knownAt}, superseded_by = ${pullId}
          where workspace_id = ${workspace} and superseded_at is null
            and id in (select value from json_each(${ids})) and ${isRunning(workspace)}`,
      ),
    ),
    ...chunked(next.map((fact) => packed(newId('fct', knownAt), fact))).map((facts) =>
      db.statement(
        (workspace) => sql`insert into fact
          (workspace_id, connection_id, known_at, pull_id, ${INSERT_COLUMNS})
          select ${workspace}, ${connectionId}, ${knownAt}, ${pullId}, ${INSERT_VALUES}
          from json_each(${facts}) where ${isRunning(workspace)}`,
      ),
    ),
    db.statement(
      (workspace) => sql`update pull set state = 'done', finished_at = ${knownAt},
          rows = ${rows}, added = ${added.length}, changed = ${changed.length},
          removed = ${removed.length}
        where workspace_id = ${workspace} and id = ${pullId} and state = 'running'`,
    ),
  ])
  const { state } = await getPull(db, pullId)
  if (state !== 'done') {
    throw new AppError('pull_in_progress', 'Another pull of this connection has taken over.')
  }
}

/** What is true now of some days, for the next pull to be compared with. */
export async function currentFacts(
  db: WorkspaceDatabase,
  connectionId: ConnectionId,
  { from, to }: { from: string; to: string },
): Promise<StoredFact[]> {
  const rows = await db.ask<FactRow>(
    db.statement(
      (workspace) => sql`select ${FACT_SELECTION} from fact
        where workspace_id = ${workspace} and connection_id = ${connectionId}
          and day between ${from} and ${to} and superseded_at is null`,
    ),
  )
  return rows.map(factOf)
}

export type FactFilter = {
  connectionId?: ConnectionId | undefined
  clickId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Only what was current at this instant; `now` for what is; absent for every version. */
  asOf?: number | 'now' | undefined
  /** Where the last page ended. */
  before?: { day: string; id: string } | undefined
}

/** Versions, the latest day first and within it the latest version first. */
export async function listFacts(
  db: WorkspaceDatabase,
  { connectionId, clickId, from, to, asOf, before }: FactFilter,
  limit: number,
): Promise<StoredFact[]> {
  const conditions = [
    connectionId && sql`connection_id = ${connectionId}`,
    clickId && sql`click_id = ${clickId}`,
    from && sql`day >= ${from}`,
    to && sql`day <= ${to}`,
    asOf !== undefined && currentAt(asOf === 'now' ? null : asOf),
    before && sql`(day, id) < (${before.day}, ${before.id})`,
  ].filter((condition) => typeof condition === 'object')
  const rows = await db.ask<FactRow>(
    db.statement(
      (workspace) => sql`select ${FACT_SELECTION} from fact
        where ${sql.join([sql`workspace_id = ${workspace}`, ...conditions], sql` and `)}
        order by day desc, id desc limit ${limit}`,
    ),
  )
  return rows.map(factOf)
}

/** Current at an instant: known by then, and not superseded until later. null is now. */
export function currentAt(asOf: number | null): SQL {
  if (asOf === null) return sql`superseded_at is null`
  return sql`known_at <= ${asOf} and (superseded_at is null or superseded_at > ${asOf})`
}

/** JSON lists of elements that are JSON already, none of them too long for a parameter. */
function chunked(elements: string[]): string[] {
  const chunks: string[][] = []
  let length = CHUNK_CHARACTERS_MAX
  for (const element of elements) {
    if (length + element.length > CHUNK_CHARACTERS_MAX) {
      chunks.push([])
      length = 0
    }
    chunks.at(-1)!.push(element)
    length += element.length + 1
  }
  return chunks.map((chunk) => `[${chunk.join(',')}]`)
}
