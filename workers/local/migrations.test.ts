import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { D1Database } from '@cloudflare/workers-types'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { applyMigrations } from './migrations.ts'
import { tempDir } from './temp-dir.ts'

let dir: ReturnType<typeof tempDir>
let db: D1Database
let databases = 0
const names = ['A', 'B', 'C']
const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    cf: false,
    modules: true,
    script: 'export default {}',
    d1Databases: names,
  }),
)

beforeAll(async () => {
  await miniflare.ready
}, 30_000)
beforeEach(async () => {
  dir = tempDir()
  db = (await miniflare.getD1Database(names[databases++] ?? '')) as unknown as D1Database
  return () => dir.remove()
})
afterAll(() => miniflare.dispose())

const write = (name: string, sql: string) => writeFileSync(join(dir.path, name), sql)
const tables = async () => {
  const rows = await db
    .prepare("select name from sqlite_master where type = 'table' and name like 'offer%'")
    .all<{ name: string }>()
  return rows.results.map((row) => row.name)
}

test('applies each file once, in order, and only the new ones later', async () => {
  write('0001_more.sql', "insert into offer values ('a');")
  write('0000_first.sql', 'create table offer (id text);\n--> statement-breakpoint\n')
  expect(await applyMigrations(db, dir.path)).toEqual(['0000_first.sql', '0001_more.sql'])
  write('0002_last.sql', "insert into offer values ('b');")
  expect(await applyMigrations(db, dir.path)).toEqual(['0002_last.sql'])
  expect(await applyMigrations(db, dir.path)).toEqual([])
  const rows = await db.prepare('select id from offer').all()
  expect(rows.results).toEqual([{ id: 'a' }, { id: 'b' }])
})

test('a file that fails half-way changes nothing and is tried again', async () => {
  write('0000_first.sql', 'create table offer (id text);\nselect * from nowhere;')
  await expect(applyMigrations(db, dir.path)).rejects.toThrow('nowhere')
  expect(await tables()).toEqual([])
  write('0000_first.sql', 'create table offer (id text);')
  expect(await applyMigrations(db, dir.path)).toEqual(['0000_first.sql'])
})

test('a semicolon inside a text or a trigger does not end a statement', async () => {
  write(
    '0000_first.sql',
    `create table offer (id text);
     insert into offer values ('a;b');
     create trigger t after insert on offer begin
       update offer set id = 'c;d' where id = new.id;
     end;
     insert into offer values ('e');`,
  )
  await applyMigrations(db, dir.path)
  const rows = await db.prepare('select id from offer').all()
  expect(rows.results).toEqual([{ id: 'a;b' }, { id: 'c;d' }])
})
