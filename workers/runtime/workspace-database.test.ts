import { env } from 'cloudflare:test'
import { eq, sql } from 'drizzle-orm'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { newId } from '../../shared/new-id.ts'
import { ledgers } from '../realtime/rollup/tables.ts'
import { NOON } from '../testing/given.ts'
import { WorkspaceDatabase } from './workspace-database.ts'

const ours = () => new WorkspaceDatabase(env.DB, newId('wsp', NOON))
const aLedger = (name: string) => ({ name, kept: 1, lost: 0, countedAt: NOON })

describe('a workspace’s database', () => {
  it('reads, changes and removes what is its own and nothing else', async () => {
    const [us, them] = [ours(), ours()]
    await us.add(ledgers, aLedger('1.0.0'))
    await them.add(ledgers, aLedger('2.0.0'))
    expect((await us.rows(ledgers)).map(({ name }) => name)).toEqual(['1.0.0'])
    expect(await us.row(ledgers, eq(ledgers.name, '2.0.0'))).toBeUndefined()

    await us.change(ledgers, { kept: 9 }, undefined)
    await us.remove(ledgers, eq(ledgers.name, '2.0.0'))
    expect(await them.rows(ledgers)).toMatchObject([{ name: '2.0.0', kept: 1 }])
  })

  it('refuses a statement that leaves its workspace out', () => {
    expect(() => ours().statement(() => sql`select * from ledger`)).toThrow(
      'left out its workspace',
    )
  })

  it('does all of several statements or none', async () => {
    const us = ours()
    const insert = (name: string | null) =>
      us.statement((workspace) => sql`insert into ledger values (${workspace}, ${name}, 1, 0, 1)`)
    await expect(us.together([insert('1.0.0'), insert(null)])).rejects.toThrow()
    expect(await us.rows(ledgers)).toEqual([])
  })
})

describe('a query without a workspace', () => {
  const ownerless = sqliteTable('ownerless', { id: text().primaryKey() })

  it('does not compile', () => {
    type Rows = typeof WorkspaceDatabase.prototype.rows
    type Takes<Table> = Table extends Parameters<Rows>[0] ? true : false
    expectTypeOf<Takes<typeof ledgers>>().toEqualTypeOf<true>()
    expectTypeOf<Takes<typeof ownerless>>().toEqualTypeOf<false>()
    expectTypeOf<WorkspaceDatabase>().not.toHaveProperty('select')
    expectTypeOf(WorkspaceDatabase).constructorParameters.toEqualTypeOf<
      [binding: D1Database, workspaceId: `wsp_${string}`]
    >()
  })
})
