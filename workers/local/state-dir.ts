import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Complaint } from './complaint.ts'
import { projectDir } from './project.ts'

export function stateDirFromEnv(): string {
  return resolve(process.env.STATE_DIR || join(projectDir, '.state'))
}

export type StateLock = { release(): void }

// Long enough for a platform that was killed a moment ago to be gone.
const LOCK_WAIT_MS = 2_500

/**
 * Takes the folder for this process. The lock is SQLite's own on an empty file, so the system drops
 * it with the process however that ended, and a stale one cannot exist. The file beside it only
 * says who has it.
 */
export function lockStateDir(stateDir: string): StateLock {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  const holderFile = join(stateDir, 'running.pid')
  const lock = new DatabaseSync(join(stateDir, 'lock.sqlite'), { timeout: LOCK_WAIT_MS })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    throw new Complaint(
      `CasinoFlux is already running on ${stateDir} (process ${holder(holderFile)}). ` +
        'Stop it first, or give this one a folder of its own: STATE_DIR=/some/folder npm start',
    )
  }
  writeFileSync(holderFile, `${process.pid}\n`)
  return { release: () => lock.close() }
}

const SQLITE_BUSY = 5

function holder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return 'unknown'
  }
}
