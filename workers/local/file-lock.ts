import { DatabaseSync } from 'node:sqlite'

export type FileLock = { release(): void }

const SQLITE_BUSY = 5

// Or the garbage collector would close a lock that its owner no longer mentions.
const held = new Set<DatabaseSync>()

/**
 * Takes the lock, or returns nothing when another still has it after the wait. It is SQLite's own on
 * an empty file, so the system drops it with the process however that ended: none is ever stale.
 */
export function takeLock(file: string, waitMs: number): FileLock | undefined {
  const lock = new DatabaseSync(file, { timeout: waitMs })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
  held.add(lock)
  return {
    release() {
      if (held.delete(lock)) lock.close()
    },
  }
}
