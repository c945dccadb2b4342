import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockStateDir } from './state-dir.ts'
import { tempDir } from './temp-dir.ts'

let dir: ReturnType<typeof tempDir>
beforeEach(() => {
  dir = tempDir()
})
afterEach(() => dir.remove())

const holdTheLock = `
  import { lockStateDir } from ${JSON.stringify(new URL('./state-dir.ts', import.meta.url).href)}
  lockStateDir(process.argv[1])
  console.log('held')
  setInterval(() => {}, 1000)`

function spawnHolder() {
  return spawn(process.execPath, ['--input-type=module', '-e', holdTheLock, dir.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

test('refuses a folder that another process uses, and says which process and what to do', async () => {
  const holder = spawnHolder()
  await once(holder.stdout, 'data')
  try {
    expect(() => lockStateDir(dir.path)).toThrow(
      new RegExp(`already running on ${dir.path} \\(process ${holder.pid}\\).*STATE_DIR=`, 's'),
    )
  } finally {
    holder.kill('SIGKILL')
  }
})

test('takes over a folder whose process was killed', async () => {
  const holder = spawnHolder()
  await once(holder.stdout, 'data')
  holder.kill('SIGKILL')
  lockStateDir(dir.path).release()
})

test('a released folder can be taken again', () => {
  lockStateDir(dir.path).release()
  lockStateDir(dir.path).release()
})

test('a folder it makes is for its owner only', () => {
  const path = `${dir.path}/new`
  lockStateDir(path).release()
  expect(execFileSync('ls', ['-ld', path], { encoding: 'utf8' })).toMatch(/^drwx------/)
})
