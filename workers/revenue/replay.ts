import { AppError } from '../../shared/errors.ts'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import { newId } from '../../shared/new-id.ts'
import type { Pull } from '../../shared/pull.ts'
import type { Instant } from '../../shared/time.ts'
import { dayOf, daysBetween } from '../../shared/zone.ts'
import { textOf } from '../catalog/connection/ask.ts'
import { type OpenConnection, openConnection } from '../catalog/connection/credentials.ts'
import type { DayWindow } from '../connectors/connector.ts'
import { readReply } from '../connectors/read-reply.ts'
import type { Env } from '../env.ts'
import { machineNow } from '../runtime/clock.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { readArchived } from './archive.ts'
import { connectionSync } from './connection-sync.ts'
import type { NewFact } from './fact.ts'
import { currentFacts, writeVersions } from './fact-store.ts'
import { diffFacts } from './facts.ts'
import { asksFor } from './known-pull.ts'
import {
  beginPull,
  failPull,
  finishedPulls,
  getPull,
  lastKnownAt,
  type PullRow,
  type ReplyRow,
  repliesOf,
} from './store.ts'
import { factsOfParts } from './take-in.ts'
import { assertWhole, type Part } from './whole.ts'

/**
 * Reads the archive again as if it had just arrived, after a connector was mended: each day from
 * the last good pull that asked for it. What reads as before makes no new version.
 */
export async function replay(
  env: Env,
  db: WorkspaceDatabase,
  connectionId: ConnectionId,
  window: DayWindow,
  now: Instant,
): Promise<Pull> {
  const open = await openConnection(env, db, connectionId)
  const sync = connectionSync(env, connectionId)
  const pullId: PullId = newId('pul', now)
  if (!(await sync.begin(pullId, machineNow())).granted) {
    throw new AppError('pull_in_progress', `"${open.connection.name}" is being pulled.`)
  }
  try {
    await beginPull(
      db,
      {
        ...{ id: pullId, connectionId, fromDay: window.from, toDay: window.to },
        ...{ reason: 'person', source: 'archive', startedDay: dayOf(now, open.connection.zone) },
      },
      now,
    )
    const { facts, days, rows } = await readAgain(env, db, open, window)
    const current = await currentFacts(db, connectionId, window)
    const changes = diffFacts(
      current.filter(({ day }) => days.has(day)),
      facts,
    )
    const knownAt = Math.max(now, (await lastKnownAt(db, connectionId)) + 1)
    await writeVersions(db, { pullId, connectionId }, changes, rows, knownAt)
  } catch (error) {
    await failPull(db, pullId, error, now)
    if (!(error instanceof AppError)) throw error
  } finally {
    await sync.leave(pullId)
  }
  return getPull(db, pullId)
}

async function readAgain(
  env: Env,
  db: WorkspaceDatabase,
  open: OpenConnection,
  window: DayWindow,
): Promise<{ facts: NewFact[]; days: Set<string>; rows: number }> {
  const pulls = await finishedPulls(db, window, open.connection.id)
  const daysOfPull = new Map<PullRow, Set<string>>()
  for (const day of daysBetween(window.from, window.to)) {
    const last = asksFor(pulls, day).findLast(({ state }) => state === 'done') as
      PullRow | undefined
    if (last) daysOfPull.set(last, (daysOfPull.get(last) ?? new Set()).add(day))
  }
  const facts: NewFact[] = []
  for (const [pull, days] of daysOfPull) {
    const parts = await partsOf(env, open, await repliesOf(db, [pull.id]))
    const all = factsOfParts(open, { from: pull.fromDay, to: pull.toDay }, parts)
    facts.push(...all.filter(({ day }) => days.has(day)))
  }
  const days = new Set([...daysOfPull.values()].flatMap((some) => [...some]))
  return { facts, days, rows: facts.length }
}

/** A pull's good replies, as the pages of the questions they answered. */
async function partsOf(
  env: Env,
  { connection, connector, settings }: OpenConnection,
  replies: ReplyRow[],
): Promise<Part[]> {
  const parts = new Map<string, Part>()
  for (const reply of replies) {
    const { key, fromDay, toDay, page: number, contentType, classifiedAs, status } = reply
    if (classifiedAs !== 'ok') continue
    const body = textOf(await readArchived(env.ARCHIVE, key), contentType)
    const page = readReply(connector, { status, contentType, body }, settings)
    // Days that were asked for once more begin at their first page again.
    const part = number === 1 ? undefined : parts.get(fromDay)
    const pages = [...(part?.pages ?? []), page]
    parts.set(fromDay, { window: { from: fromDay, to: toDay }, pages })
  }
  for (const part of parts.values()) assertWhole(part, connector.name, connection.currency)
  return [...parts.values()]
}
