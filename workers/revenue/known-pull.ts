import type { ConnectionId, PullId } from '../../shared/ids.ts'

/** What matters of a finished pull for what is known of a day. */
export type KnownPull = {
  id: PullId
  connectionId: ConnectionId
  fromDay: string
  toDay: string
  state: 'running' | 'done' | 'failed'
  source: 'platform' | 'archive'
  /** The platform's day when it was asked. */
  startedDay: string
  startedAt: string
  finishedAt: string | null
}

/** The pulls that asked the platform for a day that had begun, in the order they were made. */
export function asksFor(pulls: KnownPull[], day: string): KnownPull[] {
  return pulls
    .filter(({ source, fromDay, toDay, startedDay }) => {
      return source === 'platform' && fromDay <= day && toDay >= day && startedDay >= day
    })
    .toSorted(byStart)
}

/** The first good pull that asked for a day after it had ended: from then on it was reported whole. */
export function firstWhole(asks: KnownPull[], day: string): KnownPull | undefined {
  return asks.find(({ state, startedDay }) => state === 'done' && startedDay > day)
}

/** Ids are made of the time they were made at, so they order what began in one millisecond too. */
export function byStart(left: KnownPull, right: KnownPull): number {
  return Date.parse(left.startedAt) - Date.parse(right.startedAt) || (left.id < right.id ? -1 : 1)
}
