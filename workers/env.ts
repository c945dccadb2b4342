import type { ClickLedger } from './realtime/ledger/click-ledger.ts'
import type { PostbackInbox } from './realtime/postback/postback-inbox.ts'
import type { ArrivalEvents } from './realtime/ledger/arrival.ts'

/** The bindings that wrangler.toml declares, in plain words there. */
export type Env = {
  DB: D1Database
  ARCHIVE: R2Bucket
  SNAPSHOTS: KVNamespace
  CLICK_LEDGER: DurableObjectNamespace<ClickLedger>
  POSTBACK_INBOX: DurableObjectNamespace<PostbackInbox>
  /** itty-durable wraps this namespace itself: see revenue/connection-sync.ts. */
  CONNECTION_SYNC: DurableObjectNamespace
  SPILL: Queue<ArrivalEvents>
  SIGN_IN_LIMIT: RateLimit
  /** A secret: 32 random bytes, base64url. Every other key is derived from it. */
  MASTER_KEY: string

  /** Where links, pages and postbacks live, when the dashboard is on another host. */
  PUBLIC_ORIGIN?: string

  /** Only on one's own machine: serves the built dashboard, so that it has one origin with us. */
  DASHBOARD?: Fetcher
  /** Only in development: whoever knows it may set the clock. A deployed Worker has none. */
  DEV_CLOCK?: string
  /** Only on one's own machine: connections may point at loopback addresses. */
  ALLOW_PRIVATE_HOSTS?: string
}
