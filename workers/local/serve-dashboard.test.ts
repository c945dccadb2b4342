import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Request } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webDir } from './project.ts'
import { serveDashboard } from './serve-dashboard.ts'
import { tempDir } from './temp-dir.ts'

const dir = tempDir()
const dist = join(dir.path, 'dist')
const get = (path: string, headers = {}) =>
  serveDashboard(dist)(new Request(`http://localhost${path}`, { headers }))

beforeAll(() => {
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), '<title>CasinoFlux</title>')
  writeFileSync(join(dist, 'assets', 'main-1a2b.js'), 'export {}')
  cpSync(join(webDir, 'public', '_headers'), join(dist, '_headers'))
  writeFileSync(join(dir.path, 'secret.txt'), 'outside')
})
afterAll(() => dir.remove())

test('serves the dashboard under the headers that Pages gives it', async () => {
  const page = await get('/')
  expect(await page.text()).toContain('<title>CasinoFlux')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/script-src [^;]*unsafe/)
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('referrer-policy')).toBeTruthy()
  expect(page.headers.get('permissions-policy')).toBeTruthy()
})

test('a page of the dashboard is its index, whatever its address', async () => {
  const page = await get('/reports/site?from=2026-03-01')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('<title>CasinoFlux')
  expect(page.headers.get('cache-control')).toContain('must-revalidate')
})

test('assets are kept for good, and a missing one is missing', async () => {
  const asset = await get('/assets/main-1a2b.js')
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await get('/assets/main-old.js')).status).toBe(404)
})

test('what the browser has is not sent again', async () => {
  const etag = (await get('/')).headers.get('etag') ?? ''
  const again = await get('/', { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/_headers'])(
  'never serves %s',
  async (path) => {
    expect(await (await get(path)).text()).not.toMatch(/outside|Content-Security-Policy/)
  },
)

test('only answers to reading', async () => {
  const answer = await serveDashboard(dist)(new Request('http://localhost/', { method: 'POST' }))
  expect(answer.status).toBe(405)
})
