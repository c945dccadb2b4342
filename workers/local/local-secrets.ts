import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.ts'

export type LocalSecrets = { MASTER_KEY: string }

export function newMasterKey(): string {
  return randomBytes(32).toString('base64url')
}

/** The secrets of this folder, made the first time: without them its stored credentials are lost. */
export function readOrMakeSecrets(stateDir: string): LocalSecrets {
  const file = join(stateDir, 'secrets.json')
  const kept = readKept(file)
  if (kept) return kept
  const secrets = { MASTER_KEY: newMasterKey() }
  // Renamed into place, so that a process killed here leaves the whole file or none.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}

function readKept(file: string): LocalSecrets | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  chmodSync(file, 0o600)
  try {
    const kept = JSON.parse(text)
    if (typeof kept.MASTER_KEY === 'string' && kept.MASTER_KEY) return kept
  } catch {
    // Said below: a new key in its place would make everything encrypted here unreadable.
  }
  throw new Complaint(
    `${file} cannot be read. Put back a copy of it; without its MASTER_KEY the platform credentials in this folder cannot be decrypted.`,
  )
}
