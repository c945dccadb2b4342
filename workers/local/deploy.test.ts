import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DEPLOY_MS = 120_000

test(
  'a dry run builds everything, offline, and says what a deploy would do',
  () => {
    const said = execFileSync(
      process.execPath,
      [join(import.meta.dirname, 'deploy.ts'), '--dry-run'],
      { encoding: 'utf8', timeout: DEPLOY_MS },
    )
    expect(said).toMatch(/Worker +index\.js [\d.]+ kB, compressed [\d.]+ kB/)
    expect(said).toMatch(/Function +index\.js [\d.]+ kB/)
    // The database first, or the new Worker would ask it for what it does not have yet.
    expect(said).toMatch(
      /Nothing was deployed.*d1 migrations apply DB --remote.*wrangler deploy.*wrangler pages deploy/s,
    )
  },
  DEPLOY_MS,
)
