import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { freePort, isPortFree } from './port.ts'
import { tempDir } from './temp-dir.ts'

const START_MS = 120_000
const dir = tempDir()
let child: ChildProcess | undefined

afterEach(() => {
  child?.kill('SIGKILL')
  dir.remove()
})

function start(port: number, by: string[] = [], env = {}) {
  const running = spawn(process.execPath, [...by, join(import.meta.dirname, 'start.ts')], {
    env: { ...process.env, PORT: String(port), STATE_DIR: join(dir.path, 'state'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = running
  let said = ''
  running.stdout.on('data', (chunk) => (said += chunk))
  running.stderr.on('data', (chunk) => (said += chunk))
  return { running, said: () => said }
}

test('npm start says where it is, and stops when told to', { timeout: START_MS }, async () => {
  const port = await freePort()
  const { running, said } = start(port)
  while (!said().includes(`http://localhost:${port}`)) {
    const ended = await Promise.race([once(running, 'exit'), once(running.stdout, 'data')])
    if (running.exitCode !== null) throw new Error(`It ended: ${ended} ${said()}`)
  }
  const page = await fetch(`http://127.0.0.1:${port}/`)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(said()).toContain("first visit creates the owner's account")
  running.kill('SIGTERM')
  expect(await once(running, 'exit')).toEqual([0, null])
  expect(await isPortFree(port)).toBe(true)
})

// npm runs a shell that runs us; this stands for it, so that the test need not start npm.
const NPM = `
  process.title = 'npm start'
  const command = process.execPath + ' ' + process.argv[1] + '; true'
  require('node:child_process').spawn('sh', ['-c', command], { stdio: 'inherit' })`

test.runIf(process.platform === 'linux')(
  'ends when npm was killed',
  { timeout: START_MS },
  async () => {
    const port = await freePort()
    const { running, said } = start(port, ['-e', NPM], { npm_lifecycle_event: 'start' })
    while (!said().includes('runs on')) await once(running.stdout, 'data')
    running.kill('SIGKILL')
    await vi.waitFor(async () => expect(await isPortFree(port)).toBe(true), 10_000)
  },
)

test('a taken port is one sentence and exit code 1', { timeout: START_MS }, async () => {
  const owner = createServer().listen(0, '127.0.0.1')
  await once(owner, 'listening')
  const { port } = owner.address() as { port: number }
  const { running, said } = start(port)
  expect(await once(running, 'exit')).toEqual([1, null])
  expect(said().trim()).toMatch(/^Port \d+ is taken by another program\. .*PORT=\d+ npm start$/)
  owner.close()
})
