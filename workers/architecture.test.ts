import { expect, it } from 'vitest'

/** What each part may import, besides itself. The picture is in workers/README.md. */
const MAY_IMPORT: Record<string, string[]> = {
  shared: [],
  env: ['realtime'],
  runtime: ['shared', 'env'],
  connectors: ['shared'],
  account: ['shared', 'runtime', 'env'],
  landing: ['shared'],
  docs: ['shared'],
  catalog: ['shared', 'runtime', 'env', 'connectors'],
  realtime: ['shared', 'runtime', 'env', 'catalog'],
  revenue: ['shared', 'runtime', 'env', 'connectors', 'catalog'],
  report: ['shared', 'runtime', 'env', 'catalog', 'realtime', 'revenue'],
  public: ['env', 'runtime', 'landing', 'realtime'],
  health: ['env', 'runtime'],
  schedule: ['env', 'runtime', 'revenue'],
  app: ['account', 'catalog', 'docs', 'realtime', 'report', 'revenue', 'runtime'],
  index: ['env', 'public', 'realtime', 'revenue', 'runtime', 'app', 'health', 'schedule'],
  simulator: ['shared'],
}

/** Jobs and questions that go across workspaces; everything else has a WorkspaceDatabase. */
const MAY_SEE_EVERY_WORKSPACE = [
  './account/identify.ts',
  './account/routes.ts',
  './account/sign-in.ts',
  './account/store.ts',
  './catalog/connection/system-store.ts',
  './health.ts',
  './runtime/system-database.ts',
]

const sources = import.meta.glob<string>(
  ['../shared/**/*.ts', './**/*.{ts,tsx}', '!./**/*.test.ts', '!./{testing,journeys,local}/**'],
  { query: '?raw', import: 'default', eager: true },
)
const web = import.meta.glob<string>(
  ['../web/**/*.{ts,tsx}', '!../web/**/*.test.{ts,tsx}', '!../web/{dist,functions,browser}/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

function partOf(path: string): string {
  return path
    .replace(/^\.\.\//, '')
    .replace(/^\.\//, '')
    .split(/[/.]/)[0]!
}

function importsOf(path: string, source: string): string[] {
  const folder = new URL(path, 'file:///root/workers/')
  return [...source.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, to]) => {
    const { pathname } = new URL(to!, folder)
    return pathname.replace('/root/workers/', './').replace('/root/', '../')
  })
}

/** Imports of a part that lead where it may not go. */
function straysIn(files: Record<string, string>, part: string, allowed: string[]) {
  return Object.entries(files)
    .filter(([path]) => partOf(path) === part)
    .flatMap(([path, source]) => importsOf(path, source).map((target) => ({ path, target })))
    .filter(({ target }) => ![part, ...allowed].includes(partOf(target)))
}

it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (part, allowed) => {
  expect(straysIn(sources, part, allowed)).toEqual([])
})

it('has a rule for every part there is', () => {
  const parts = new Set(Object.keys(sources).map(partOf))
  expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([])
})

it('keeps signal and outcome apart until the report', () => {
  const crossing = {
    './realtime/rollup/wrong.ts': "import { facts } from '../../revenue/store.ts'",
    './revenue/wrong.ts': "const { x } = await import('../realtime/rollup/store.ts')",
  }
  // The rule itself, seen to fail.
  expect(straysIn(crossing, 'realtime', MAY_IMPORT['realtime']!)).toHaveLength(1)
  expect(straysIn(crossing, 'revenue', MAY_IMPORT['revenue']!)).toHaveLength(1)
})

it('lets the dashboard know the words of the product and nothing of the Worker', () => {
  const strays = Object.entries(web)
    .flatMap(([path, source]) => importsOf(path, source).map((target) => ({ path, target })))
    .filter(({ target }) => !['web', 'shared'].includes(partOf(target)))
  expect(strays).toEqual([])
})

it('lets time in at one place', () => {
  const readers = Object.entries(sources)
    .filter(([path]) => partOf(path) !== 'simulator')
    .filter(([, source]) => /Date\.now\(|new Date\(\)|performance\.now\(/.test(source))
    .map(([path]) => path)
  expect(readers).toEqual(['./runtime/clock.ts'])
})

it('lets few files see every workspace', () => {
  const readers = Object.entries(sources)
    .filter(([, source]) => source.includes('systemDatabase'))
    .map(([path]) => path)
  expect(readers.filter((path) => !MAY_SEE_EVERY_WORKSPACE.includes(path))).toEqual([])
})

it('writes SQL only where it is kept', () => {
  const MAY_SPEAK_SQL =
    /\/(store|.*-store|.*tables|count-.*|click-ledger|postback-inbox|keep-judgement|conversion-keys|signal|health|system-database|workspace-database)\.ts$/
  const speakers = Object.entries(sources)
    .filter(([path]) => !path.startsWith('../shared') && partOf(path) !== 'simulator')
    .filter(([, source]) => /\bsql`|[sS]ql\s*\.exec|db\.statement\(/.test(source))
    .map(([path]) => path)
  expect(speakers.filter((path) => !MAY_SPEAK_SQL.test(path))).toEqual([])
})

it('has no dumping ground', () => {
  const dumps = [...Object.keys(sources), ...Object.keys(web)].filter((path) =>
    /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)/.test(path),
  )
  expect(dumps).toEqual([])
})
