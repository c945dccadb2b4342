import type { ConnectionId } from '../../shared/ids.ts'
import type { DayState } from '../../shared/report.ts'
import { daysBetween } from '../../shared/zone.ts'
import { listConnections } from '../catalog/connection/store.ts'
import { dayStates } from '../revenue/day-states.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { AppliedQuery } from './query.ts'

/** The states of the range's days, a connection at a time. */
export type DayStates = { days: string[]; of(connectionId: string, day: string): DayState }

export async function readDayStates(
  db: WorkspaceDatabase,
  { from, to, asOf }: AppliedQuery,
): Promise<DayStates> {
  const states = await dayStates(db, await listConnections(db), from, to, asOf)
  return {
    days: daysBetween(from, to),
    of: (id, day) => states.get(id as ConnectionId)?.get(day) ?? 'awaited',
  }
}
