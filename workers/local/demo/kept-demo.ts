import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Founded } from '../../simulator/found-world.ts'

/** What a demo folder remembers, so that starting again goes on with the same world. */
export type KeptDemo = {
  seed: number
  days: number
  /** Midnight UTC of the first day. */
  startAt: number
  email: string
  password: string
  apiToken: string
  simulatorPort: number
  /** An account and nothing else. */
  isEmpty: boolean
  founded: Founded | null
  isLived: boolean
}

export function readKeptDemo(stateDir: string): KeptDemo | null {
  try {
    return JSON.parse(readFileSync(fileIn(stateDir), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export function keepDemo(stateDir: string, demo: KeptDemo): void {
  const file = fileIn(stateDir)
  // Renamed into place, so that a process killed here leaves the whole file or none.
  writeFileSync(`${file}.new`, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function fileIn(stateDir: string): string {
  return join(stateDir, 'demo.json')
}
