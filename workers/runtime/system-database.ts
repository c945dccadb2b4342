import { drizzle } from 'drizzle-orm/d1'

/**
 * The database across workspaces: for finding out who somebody is, and for jobs that go through
 * every workspace. The architecture test lists the few files that may use it.
 */
export function systemDatabase(binding: D1Database) {
  return drizzle(binding)
}
export type SystemDatabase = ReturnType<typeof systemDatabase>
