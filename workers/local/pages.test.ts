import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDashboard } from './dashboard.ts'
import { freePort } from './port.ts'
import { projectDir, webDir } from './project.ts'
import { tempDir } from './temp-dir.ts'
import { quietEnv, runTool } from './tool.ts'

const START_MS = 120_000
const dir = tempDir()
let pages: ChildProcess
let url: string

// The deployed arrangement: Pages serves the dashboard and its Function hands the API to the Worker.
beforeAll(async () => {
  await buildDashboard()
  await runTool('wrangler', [
    ...['d1', 'migrations', 'apply', 'DB', '-c', 'wrangler.toml'],
    ...['--local', '--persist-to', dir.path],
  ])
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  pages = spawn(
    join(projectDir, 'node_modules/.bin/wrangler'),
    [
      ...['pages', 'dev', '-c', 'wrangler.toml', '-c', '../wrangler.toml'],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--persist-to', dir.path, '--show-interactive-dev-session=false'],
    ],
    {
      cwd: webDir,
      env: { ...process.env, ...quietEnv, WRANGLER_REGISTRY_PATH: join(dir.path, 'registry') },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: the command is a wrapper around the process that serves.
      detached: true,
    },
  )
  await answers(url)
}, START_MS)

afterAll(() => {
  if (pages?.pid) process.kill(-pages.pid, 'SIGKILL')
  dir.remove()
})

async function answers(address: string): Promise<void> {
  let said = ''
  pages.stdout?.on('data', (chunk) => (said += chunk))
  pages.stderr?.on('data', (chunk) => (said += chunk))
  for (let tries = 0; tries < 300; tries++) {
    if (pages.exitCode !== null) throw new Error(`wrangler pages dev ended: ${said}`)
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await sleep(200)
  }
  throw new Error(`wrangler pages dev does not answer: ${said}`)
}

test('Pages serves the dashboard with its headers, whatever the page', async () => {
  for (const path of ['/', '/campaigns']) {
    const page = await fetch(url + path)
    expect(await page.text()).toContain('<div id="app">')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  }
})

test('Pages keeps what never changes', async () => {
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(await (await fetch(url)).text()) ?? []
  const asset = await fetch(url + script)
  expect(asset.headers.get('cache-control')).toContain('immutable')
})

test('the API is answered by the Worker', async () => {
  const answer = await fetch(`${url}/api/v1/session`)
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(await answer.json()).toMatchObject({ needsSetup: true })
})
