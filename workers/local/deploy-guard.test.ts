import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { refuseLocalOnlySecrets, refuseLocalOnlyVars } from './deploy-guard.ts'
import { wranglerToml } from './project.ts'
import { tempDir } from './temp-dir.ts'

const dir = tempDir()
afterAll(() => dir.remove())

function configWith(lines: string): string {
  const file = join(dir.path, 'wrangler.toml')
  writeFileSync(file, `${readFileSync(wranglerToml, 'utf8')}\n${lines}\n`)
  return file
}

test('our own wrangler.toml may be deployed', () => {
  refuseLocalOnlyVars(wranglerToml)
})

test.each([
  ['DEV_CLOCK', '[vars]\nDEV_CLOCK = "token"'],
  ['ALLOW_PRIVATE_HOSTS', '[vars]\nALLOW_PRIVATE_HOSTS = "true"'],
  ['MASTER_KEY', '[vars]\nMASTER_KEY = "abc"'],
  ['DEV_CLOCK', '[env.staging.vars]\nDEV_CLOCK = "token"'],
])('refuses to deploy %s', (name, lines) => {
  expect(() => refuseLocalOnlyVars(configWith(lines))).toThrow(`declares ${name}`)
})

test('refuses to deploy over a development secret set by hand', () => {
  refuseLocalOnlySecrets(['MASTER_KEY'])
  expect(() => refuseLocalOnlySecrets(['MASTER_KEY', 'DEV_CLOCK'])).toThrow('DEV_CLOCK')
})
