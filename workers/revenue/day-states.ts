import type { Connection } from '../../shared/connection.ts'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import type { DayState } from '../../shared/report.ts'
import { addDays, daysBetween } from '../../shared/zone.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { dayChanges } from './history-store.ts'
import { asksFor, byStart, firstWhole, type KnownPull } from './known-pull.ts'
import { finishedPulls } from './store.ts'

export type DayStates = Map<ConnectionId, Map<string, DayState>>

/** The state of each day of each connection, as it is now or as it was known at an instant. */
export async function dayStates(
  db: WorkspaceDatabase,
  connections: Connection[],
  from: string,
  to: string,
  asOf: number | null,
): Promise<DayStates> {
  const pulls = (await finishedPulls(db, { from, to })).filter(
    ({ finishedAt }) => asOf === null || (finishedAt !== null && Date.parse(finishedAt) <= asOf),
  )
  const changes = await dayChanges(db, { from, to }, asOf)
  return new Map(
    connections.map(({ id, restatesDays }) => {
      const own = pulls.filter(({ connectionId }) => connectionId === id)
      const changedBy = new Map<string, PullId[]>()
      for (const { connectionId, day, pullId } of changes) {
        if (connectionId !== id) continue
        changedBy.set(day, [...(changedBy.get(day) ?? []), pullId])
      }
      const states = daysBetween(from, to).map((day): [string, DayState] => {
        const changers = own.filter((pull) => changedBy.get(day)?.includes(pull.id))
        return [day, stateOf(day, restatesDays, own, changers)]
      })
      return [id, new Map(states)]
    }),
  )
}

/**
 * Whether a day's numbers are there, and whether they may still change. A change to a day that the
 * platform had not reported whole is no restatement: it was not over.
 */
export function stateOf(
  day: string,
  restatesDays: number,
  pulls: KnownPull[],
  changers: KnownPull[],
): DayState {
  const asks = asksFor(pulls, day)
  if (!asks.some(({ state }) => state === 'done')) {
    return asks.at(-1)?.state === 'failed' ? 'failed' : 'awaited'
  }
  const whole = firstWhole(asks, day)
  if (!whole) return 'provisional'

  const changedAfter = (pull: KnownPull) => changers.some((each) => byStart(pull, each) < 0)
  const lastDay = addDays(day, restatesDays)
  const final = asks.find(({ state, startedDay }) => state === 'done' && startedDay > lastDay)
  // Settled once we looked when it could change no more; unless it did change after all.
  if (final) return changedAfter(final) ? 'restated' : 'settled'
  return changedAfter(whole) ? 'restated' : 'provisional'
}
