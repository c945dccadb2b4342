import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPortFree, freePort } from './port.ts'
import { type Platform, startPlatform } from './platform.ts'
import { tempDir } from './temp-dir.ts'

const START_MS = 60_000
const dir = tempDir()
const stateDir = join(dir.path, 'state')
const dashboardDir = join(dir.path, 'dist')
let port: number
let platform: Platform | undefined

const start = (more = {}) =>
  startPlatform({
    port,
    stateDir,
    dashboardDir,
    crons: false,
    buildDashboard: false,
    quiet: true,
    ...more,
  })
const get = (path: string, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers })

beforeAll(async () => {
  port = await freePort()
  mkdirSync(dashboardDir)
  writeFileSync(join(dashboardDir, 'index.html'), '<title>CasinoFlux</title>')
  writeFileSync(
    join(dashboardDir, '_headers'),
    "/*\n  Content-Security-Policy: default-src 'self'\n",
  )
})
afterAll(async () => {
  await platform?.stop()
  dir.remove()
})

test('a taken port is said before anything is made', { timeout: START_MS }, async () => {
  const owner = createServer().listen(port, '127.0.0.1')
  await once(owner, 'listening')
  await expect(start()).rejects.toThrow(`Port ${port} is taken`)
  expect(readdirSync(dir.path)).toEqual(['dist'])
  owner.close()
})

test('serves the Worker and the dashboard on one origin', { timeout: START_MS }, async () => {
  platform = await start()
  const session = await get('/api/v1/session')
  expect(session.headers.get('content-type')).toContain('application/json')
  expect(await session.json()).toMatchObject({ needsSetup: true })
  const page = await get('/campaigns')
  expect(await page.text()).toContain('<title>CasinoFlux</title>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
})

test('another one on the same folder is refused', { timeout: START_MS }, async () => {
  await expect(start({ port: await freePort() })).rejects.toThrow('already running')
})

test('what was done survives a restart, and a kill', { timeout: 2 * START_MS }, async () => {
  const made = await fetch(`http://127.0.0.1:${port}/api/v1/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
    body: JSON.stringify({
      email: 'owner@example.com',
      password: 'correct horse battery',
      workspaceName: 'Kept',
    }),
  })
  expect(made.ok).toBe(true)
  const cookie = made.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ')
  process.kill(platform?.runtimePid() ?? Number.NaN, 'SIGKILL')
  await platform?.stop()
  platform = await start()
  // The same cookie opens it, so the keys made from the master key are the same as well.
  const session = await get('/api/v1/session', { cookie })
  expect(await session.json()).toMatchObject({ needsSetup: false, workspace: { name: 'Kept' } })
})

test('runs the scheduled handler when told to', { timeout: START_MS }, async () => {
  await platform?.runScheduled('7 * * * *', Date.parse('2026-03-02T10:07:00Z'))
})

test('stopping frees the port and the folder', { timeout: START_MS }, async () => {
  await platform?.stop()
  platform = undefined
  expect(await isPortFree(port)).toBe(true)
  platform = await start()
})
