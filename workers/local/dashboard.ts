import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from './file-lock.ts'
import { distDir, projectDir, webDir } from './project.ts'
import { runTool } from './tool.ts'

// With the packages, so that a fresh install builds afresh.
const cacheDir = join(projectDir, 'node_modules', '.cache', 'casinoflux')
const stampFile = join(cacheDir, 'dashboard-built-from')
const BUILD_WAIT_MS = 120_000

/** Builds web/ into web/dist unless it was built from exactly these sources; says which it was. */
export async function buildDashboard(): Promise<'built' | 'unchanged'> {
  mkdirSync(cacheDir, { recursive: true })
  // Two at once, as tests are, would empty the folder under each other.
  const lock = takeLock(join(cacheDir, 'building.sqlite'), BUILD_WAIT_MS)
  try {
    const sources = hashSources()
    if (existsSync(join(distDir, 'index.html')) && readStamp() === sources) return 'unchanged'
    rmSync(stampFile, { force: true })
    // Whoever asks for it: a test's build is served to people afterwards.
    const env = { NODE_ENV: 'production' }
    await runTool('vite', ['build', 'web', '--logLevel', 'warn'], { env })
    writeFileSync(stampFile, sources)
    return 'built'
  } finally {
    lock?.release()
  }
}

function readStamp(): string | undefined {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
}

/** All that can change the build: the dashboard, what it imports from shared/, and the packages. */
function hashSources(): string {
  // Told apart from what was built before builds were always for production.
  const hash = createHash('sha256').update('production')
  for (const file of [
    ...filesUnder(webDir),
    ...filesUnder(join(projectDir, 'shared')),
    join(projectDir, 'package-lock.json'),
  ]) {
    hash.update(`${file}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesUnder(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(webDir, 'dist')) && !file.includes('/.wrangler/'))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort()
}
