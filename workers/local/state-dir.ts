import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Complaint } from './complaint.ts'
import { type FileLock, takeLock } from './file-lock.ts'
import { projectDir } from './project.ts'

export function stateDirFromEnv(): string {
  return resolve(process.env.STATE_DIR || join(projectDir, '.state'))
}

// Long enough for a platform that was killed a moment ago to be gone.
const LOCK_WAIT_MS = 2_500

/** Takes the folder for this process. The pid beside the lock only says who has it. */
export function lockStateDir(stateDir: string): FileLock {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  const holderFile = join(stateDir, 'running.pid')
  const lock = takeLock(join(stateDir, 'lock.sqlite'), LOCK_WAIT_MS)
  if (!lock) {
    throw new Complaint(
      `CasinoFlux is already running on ${stateDir} (process ${holder(holderFile)}). ` +
        'Stop it first, or give this one a folder of its own: STATE_DIR=/some/folder npm start',
    )
  }
  writeFileSync(holderFile, `${process.pid}\n`)
  return lock
}

function holder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return 'unknown'
  }
}
