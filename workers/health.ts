import { sql } from 'drizzle-orm'
import type { Env } from './env.ts'
import { now } from './runtime/clock.ts'
import { systemDatabase } from './runtime/system-database.ts'

type Oldest = { ledgers: number; lost: number; lastCountedAt: number | null }

/** `GET /healthz`: is it up, how far has it counted, has anything been lost. */
export async function health(env: Env): Promise<Response> {
  try {
    const db = systemDatabase(env.DB)
    const oldest = await db.get<Oldest>(
      sql`select count(*) ledgers, coalesce(sum(lost), 0) lost, max(counted_at) lastCountedAt from ledger`,
    )
    return Response.json({ ok: true, now: new Date(now()).toISOString(), ...oldest })
  } catch {
    // Redirects, pages and postbacks go on without the database; reports do not.
    return Response.json({ ok: false, reason: 'The database cannot be reached.' }, { status: 503 })
  }
}
