import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for a test or a measurement, and the way to be rid of it. */
export function tempDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'casinoflux-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
