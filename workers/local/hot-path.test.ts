import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Import, importsAtStart } from './hot-path.ts'
import { tempDir } from './temp-dir.ts'
import { runTool } from './tool.ts'

const dir = tempDir()
let imports: Import[]

beforeAll(async () => {
  const metafile = join(dir.path, 'meta.json')
  const args = ['deploy', '--dry-run', '--outdir', dir.path, '--metafile', metafile]
  await runTool('wrangler', [...args, '-c', 'wrangler.toml'])
  imports = importsAtStart(metafile)
}, 60_000)
afterAll(() => dir.remove())

test('what answers a visitor starts without the libraries of the API', () => {
  const libraries = /node_modules\/(zod|drizzle-orm|@hono|hyparquet|jose)/
  const ours = imports.filter(({ from }) => !from.includes('node_modules/'))
  expect(ours.filter(({ path }) => libraries.test(path))).toEqual([])
})

test('and with the redirect and the ledger', () => {
  const paths = imports.map(({ path }) => path)
  expect(paths).toContain('workers/realtime/click/redirect.ts')
  expect(paths).toContain('workers/realtime/ledger/click-ledger.ts')
})
