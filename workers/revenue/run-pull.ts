import { AppError } from '../../shared/errors.ts'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import { newId } from '../../shared/new-id.ts'
import type { Pull } from '../../shared/pull.ts'
import type { Instant } from '../../shared/time.ts'
import { dayOf } from '../../shared/zone.ts'
import {
  hidingSecrets,
  type OpenConnection,
  openConnection,
} from '../catalog/connection/credentials.ts'
import type { DayWindow } from '../connectors/connector.ts'
import type { Env } from '../env.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { connectionSync, type RemoteSync } from './connection-sync.ts'
import { currentFacts, writeVersions } from './fact-store.ts'
import { diffFacts } from './facts.ts'
import { type Means, realMeans } from './means.ts'
import { replyKeeper } from './keep-reply.ts'
import { AskedToWait } from './patience.ts'
import { pullWindow } from './pull.ts'
import { askedWindow, covers, dueWindow } from './pull-window.ts'
import { beginPull, failPull, getPull, lastKnownAt } from './store.ts'
import { factsOfParts, rowsIn } from './take-in.ts'
import { assertNothingVanished } from './vanished.ts'

export type PullOrder = {
  reason: Pull['reason']
  from?: string | undefined
  to?: string | undefined
}

/**
 * One connection's pull from the question to the facts. It ends as done, or as failed with the
 * reason and everything as it was before; it throws only when it could not be tried.
 */
export async function runPull(
  env: Env,
  db: WorkspaceDatabase,
  connectionId: ConnectionId,
  order: PullOrder,
  now: Instant,
  means: Means = realMeans,
): Promise<Pull> {
  const open = await openConnection(env, db, connectionId)
  const sync = connectionSync(env, connectionId)
  const pullId: PullId = newId('pul', now)
  const { granted, cursor } = await sync.begin(pullId, means.machineNow())
  if (!granted) throw inProgress(open.connection.name)

  // The clock goes on while the platform is answering.
  const startedAt = means.machineNow()
  const clock = () => now + (means.machineNow() - startedAt)
  try {
    const today = dayOf(now, open.connection.zone)
    const due = dueWindow(today, open.connection.restatesDays, cursor?.day ?? null)
    const window = order.reason === 'person' ? askedWindow(order, due) : due
    const [fromDay, toDay] = [window.from, window.to]
    await beginPull(
      db,
      {
        id: pullId,
        connectionId,
        fromDay,
        toDay,
        reason: order.reason,
        source: 'platform',
        startedDay: today,
      },
      now,
    )
    const problem = await takeIn(env, db, open, { pullId, window, today }, sync, means, clock)
    if (problem) {
      await sync.fail(pullId, clock(), problem instanceof AskedToWait ? problem.waitMs : 0)
    } else {
      await sync.succeed(pullId, covers(window, due) ? { day: today, at: now } : null)
    }
  } finally {
    // Does nothing once the turn was given back above.
    await sync.leave(pullId)
  }
  return getPull(db, pullId)
}

/** Archive, read, compare, write. Gives back why it did not come to that, if it did not. */
async function takeIn(
  env: Env,
  db: WorkspaceDatabase,
  open: OpenConnection,
  { pullId, window, today }: { pullId: PullId; window: DayWindow; today: string },
  sync: RemoteSync,
  means: Means,
  clock: () => number,
): Promise<AppError | null> {
  const { connection, connector } = open
  const goOn = async () => {
    if (!(await sync.renew(pullId, means.machineNow()))) throw inProgress(connection.name)
  }
  const keep = replyKeeper(env, db, open, pullId, clock)
  try {
    const parts = await pullWindow({ ...open, ...means, window, today, goOn, keep })
    const facts = factsOfParts(open, window, parts)
    const current = await currentFacts(db, connection.id, window)
    assertNothingVanished(parts, current, connector.name)
    await goOn()
    const knownAt = Math.max(clock(), (await lastKnownAt(db, connection.id)) + 1)
    const changes = diffFacts(current, facts)
    await writeVersions(
      db,
      { pullId, connectionId: connection.id },
      changes,
      rowsIn(parts),
      knownAt,
    )
    return null
  } catch (error) {
    const problem = error instanceof AppError ? hidingSecrets(open, error) : error
    await failPull(db, pullId, problem, clock())
    if (problem instanceof AppError) return problem
    throw problem
  }
}

function inProgress(name: string): AppError {
  return new AppError('pull_in_progress', `"${name}" is being pulled already.`, {
    fix: 'Wait for it to finish.',
  })
}
