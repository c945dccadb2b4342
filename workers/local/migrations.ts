import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { unstable_splitSqlQuery as splitStatements } from 'wrangler'

// As wrangler makes it, so that `wrangler d1 migrations` and this agree on what has been applied.
const TABLE = `create table if not exists d1_migrations (
  id integer primary key autoincrement,
  name text unique,
  applied_at timestamp default current_timestamp not null
)`

/** Applies what has not been applied yet, a file a transaction, and returns the files' names. */
export async function applyMigrations(db: D1Database, dir: string): Promise<string[]> {
  await db.prepare(TABLE).run()
  const rows = await db.prepare('select name from d1_migrations').all<{ name: string }>()
  const applied = new Set(rows.results.map((row) => row.name))
  const due = migrationFiles(dir).filter((name) => !applied.has(name))
  for (const name of due) {
    const statements = splitStatements(readFileSync(join(dir, name), 'utf8'))
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('insert into d1_migrations (name) values (?)').bind(name),
    ])
  }
  return due
}

export function migrationFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.sql'))
    .sort()
}
