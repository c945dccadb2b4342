import type { Connection } from '../../shared/connection.ts'
import { isAppError } from '../../shared/errors.ts'
import type { ConnectionId } from '../../shared/ids.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../../shared/time.ts'
import { liveConnections } from '../catalog/connection/store.ts'
import { workspacesWithConnections } from '../catalog/connection/system-store.ts'
import type { Env } from '../env.ts'
import { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { connectionSync, type SyncStatus } from './connection-sync.ts'
import { lastExpectedAt } from './expected.ts'
import { type Means, realMeans } from './means.ts'
import { runPull } from './run-pull.ts'

/** The job runs for 15 minutes at most; what it does not come to is due in the next hour too. */
const TIME_MAX_MS = 10 * MINUTE_MS

export type DuePull = { connectionId: ConnectionId; outcome: 'done' | 'failed' | 'not tried' }

/** The hourly job: pulls what is due in every workspace, one at a time, the longest waiting first. */
export async function pullDueConnections(
  env: Env,
  now: Instant,
  means: Means = realMeans,
): Promise<DuePull[]> {
  const until = means.machineNow() + TIME_MAX_MS
  const outcomes: DuePull[] = []
  for (const { db, connection } of await dueConnections(env, now)) {
    if (means.machineNow() > until) break
    outcomes.push({ connectionId: connection.id, outcome: await outcomeOf(db, connection) })
  }
  return outcomes

  async function outcomeOf(db: WorkspaceDatabase, { id }: Connection): Promise<DuePull['outcome']> {
    try {
      const { state } = await runPull(env, db, id, { reason: 'schedule' }, now, means)
      return state === 'done' ? 'done' : 'failed'
    } catch (error) {
      // One connection's trouble is not another's; a turn that somebody else has is none at all.
      if (!isAppError(error)) console.error(error)
      return 'not tried'
    }
  }
}

async function dueConnections(
  env: Env,
  now: Instant,
): Promise<{ db: WorkspaceDatabase; connection: Connection }[]> {
  const due: { db: WorkspaceDatabase; connection: Connection; lookedAt: number }[] = []
  for (const workspaceId of await workspacesWithConnections(env.DB)) {
    const db = new WorkspaceDatabase(env.DB, workspaceId)
    for (const connection of await liveConnections(db)) {
      const status = await connectionSync(env, connection.id).status()
      const lookedAt = status.cursor?.at ?? 0
      if (isDue(connection, status, now)) due.push({ db, connection, lookedAt })
    }
  }
  return due.toSorted((left, right) => left.lookedAt - right.lookedAt)
}

/** Once a day after the platform's hour; after a failure, when it may be tried again. */
export function isDue(
  connection: Connection,
  { cursor, retryAt }: SyncStatus,
  now: Instant,
): boolean {
  // A retry a day away is of a clock that has been put back since.
  if (retryAt !== null && retryAt > now && retryAt < now + DAY_MS) return false
  return cursor === null || cursor.at < lastExpectedAt(now, connection)
}
