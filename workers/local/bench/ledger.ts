import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Every visit and click id in the ledgers of a stopped platform, read from their own files. */
export function storedIds(stateDir: string): Set<string> {
  const dir = join(stateDir, 'v3', 'do', 'casinoflux-ClickLedger')
  const ids = new Set<string>()
  if (!existsSync(dir)) return ids
  for (const file of readdirSync(dir)) {
    if (!file.endsWith('.sqlite') || file === 'metadata.sqlite') continue
    const db = new DatabaseSync(join(dir, file))
    for (const table of ['visit', 'click']) {
      if (!hasTable(db, table)) continue
      for (const row of db.prepare(`select id from ${table}`).iterate()) ids.add(String(row.id))
    }
    db.close()
  }
  return ids
}

export function countMissing(answered: Iterable<string>, stored: Set<string>): number {
  let missing = 0
  for (const id of answered) if (!stored.has(id)) missing++
  return missing
}

function hasTable(db: DatabaseSync, name: string): boolean {
  return (
    db.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) != null
  )
}
