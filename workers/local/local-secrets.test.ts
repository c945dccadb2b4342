import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOrMakeSecrets } from './local-secrets.ts'
import { tempDir } from './temp-dir.ts'

let dir: ReturnType<typeof tempDir>
beforeEach(() => {
  dir = tempDir()
})
afterEach(() => dir.remove())

test('makes a key of 32 random bytes that only its owner can read', () => {
  const { MASTER_KEY } = readOrMakeSecrets(dir.path)
  expect(Buffer.from(MASTER_KEY, 'base64url')).toHaveLength(32)
  expect(statSync(join(dir.path, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('keeps the key it made', () => {
  const first = readOrMakeSecrets(dir.path)
  expect(readOrMakeSecrets(dir.path)).toEqual(first)
})

test('never puts a new key in the place of one it cannot read', () => {
  const file = join(dir.path, 'secrets.json')
  writeFileSync(file, '{"MASTER_KEY":')
  expect(() => readOrMakeSecrets(dir.path)).toThrow('cannot be read')
  expect(readFileSync(file, 'utf8')).toBe('{"MASTER_KEY":')
})
