import { createDurable, proxyDurable } from 'itty-durable'
import type { ConnectionId, PullId } from '../../shared/ids.ts'
import type { Env } from '../env.ts'

// Not from shared/time.ts, which brings zod: this file is part of what redirects start with.
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** How long a pull may be silent before it counts as crashed. It renews with every request. */
export const LEASE_MS = 2 * MINUTE_MS
/** After how many hours a failed pull is tried again by itself; the last of these from then on. */
const RETRY_HOURS = [1, 2, 4, 6]
/** The hourly job does not come to the second. */
const RETRY_SLACK_MS = 10 * MINUTE_MS

/** The last pull that looked at everything due: on which day of the platform, and when. */
type Cursor = { day: string; at: number }
export type SyncStatus = { cursor: Cursor | null; failures: number; retryAt: number | null }
type Begun = { granted: boolean; cursor: Cursor | null }

/**
 * One connection's turn to pull: who has it, until when, and how far the last good one looked. All
 * its methods are synchronous, so two of them never interleave; all its state is a few words, for
 * it is written whole after each. Leases run on the machine's clock, retries on the product's.
 */
export class ConnectionSync extends createDurable({ autoPersist: true }) {
  lease: { pullId: string; until: number } | null = null
  cursor: Cursor | null = null
  failures = 0
  retryAt: number | null = null

  constructor(state: object) {
    // Without the bindings, which it would wrap one by one and never use.
    super(state, {})
  }

  begin(pullId: PullId, machineAt: number): Begun {
    const granted = this.lease === null || this.lease.until <= machineAt
    if (granted) this.lease = { pullId, until: machineAt + LEASE_MS }
    return { granted, cursor: this.cursor }
  }

  /** False when it was silent for so long that another pull has taken its place. */
  renew(pullId: PullId, machineAt: number): boolean {
    if (this.lease?.pullId !== pullId) return false
    this.lease = { pullId, until: machineAt + LEASE_MS }
    return true
  }

  /** `cursor` only of a pull that looked at everything due. */
  succeed(pullId: PullId, cursor: Cursor | null): SyncStatus {
    if (this.lease?.pullId === pullId) {
      this.lease = null
      this.failures = 0
      this.retryAt = null
      this.cursor = cursor ?? this.cursor
    }
    return this.status()
  }

  /** The platform may have said how long it wants to be left alone. */
  fail(pullId: PullId, at: number, waitMs: number): SyncStatus {
    if (this.lease?.pullId === pullId) {
      const hours = RETRY_HOURS[Math.min(this.failures, RETRY_HOURS.length - 1)]!
      this.lease = null
      this.failures += 1
      this.retryAt = at + Math.max(hours * HOUR_MS - RETRY_SLACK_MS, waitMs)
    }
    return this.status()
  }

  /** Gives the turn back as if it had not been taken. */
  leave(pullId: PullId): SyncStatus {
    if (this.lease?.pullId === pullId) this.lease = null
    return this.status()
  }

  status(): SyncStatus {
    return { cursor: this.cursor, failures: this.failures, retryAt: this.retryAt }
  }
}

type Verb = 'begin' | 'renew' | 'succeed' | 'fail' | 'leave' | 'status'
export type RemoteSync = {
  [Name in Verb]: (
    ...args: Parameters<ConnectionSync[Name]>
  ) => Promise<ReturnType<ConnectionSync[Name]>>
}

/** The object of a connection. In plain functions: itty's own proxy would answer to `then` too. */
export function connectionSync(env: Pick<Env, 'CONNECTION_SYNC'>, id: ConnectionId): RemoteSync {
  const remote: RemoteSync = proxyDurable(env.CONNECTION_SYNC, { parse: true }).get(id)
  return {
    begin: (...args) => remote.begin(...args),
    renew: (...args) => remote.renew(...args),
    succeed: (...args) => remote.succeed(...args),
    fail: (...args) => remote.fail(...args),
    leave: (...args) => remote.leave(...args),
    status: () => remote.status(),
  }
}
