import { and, eq, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { SQLiteAsyncDialect, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { WorkspaceId } from '../../shared/ids.ts'

const dialect = new SQLiteAsyncDialect()

/** A table whose rows belong to a workspace. Any other one does not compile below. */
export type OwnedTable = SQLiteTable & { workspaceId: SQLiteColumn }

type NewRow<Table extends OwnedTable> = Omit<Table['$inferInsert'], 'workspaceId'>
type Read = { where?: SQL | undefined; orderBy?: SQL | SQL[]; limit?: number }

/** A statement that has its workspace, made by `statement`, run by `ask` or `together`. */
export type Statement = { readonly query: SQL }

/**
 * The only way to the database for a workspace's data: every read and write carries the workspace,
 * so one that forgets it cannot be written down.
 */
export class WorkspaceDatabase {
  readonly workspaceId: WorkspaceId
  readonly #db: ReturnType<typeof drizzle>
  readonly #binding: D1Database

  constructor(binding: D1Database, workspaceId: WorkspaceId) {
    this.workspaceId = workspaceId
    this.#db = drizzle(binding)
    this.#binding = binding
  }

  async rows<Table extends OwnedTable>(
    table: Table,
    { where, orderBy = [], limit = 1000 }: Read = {},
  ): Promise<Table['$inferSelect'][]> {
    const rows = await this.#db
      .select()
      .from(table as SQLiteTable)
      .where(this.#owned(table, where))
      .orderBy(...[orderBy].flat())
      .limit(limit)
    return rows as Table['$inferSelect'][]
  }

  async row<Table extends OwnedTable>(
    table: Table,
    where: SQL | undefined,
  ): Promise<Table['$inferSelect'] | undefined> {
    const [row] = await this.rows(table, { where, limit: 1 })
    return row
  }

  async add<Table extends OwnedTable>(table: Table, row: NewRow<Table>): Promise<void> {
    await this.#db
      .insert(table as SQLiteTable)
      .values({ ...row, workspaceId: this.workspaceId } as SQLiteTable['$inferInsert'])
  }

  async change<Table extends OwnedTable>(
    table: Table,
    values: Partial<NewRow<Table>>,
    where: SQL | undefined,
  ): Promise<void> {
    if (Object.keys(values).length === 0) return
    await this.#db
      .update(table as SQLiteTable)
      .set(values as Record<string, unknown>)
      .where(this.#owned(table, where))
  }

  async remove<Table extends OwnedTable>(table: Table, where: SQL | undefined): Promise<void> {
    await this.#db.delete(table as SQLiteTable).where(this.#owned(table, where))
  }

  /** For what the verbs above cannot say. The statement must name the workspace it is given. */
  statement(build: (workspaceId: WorkspaceId) => SQL): Statement {
    const query = build(this.workspaceId)
    const { params } = dialect.sqlToQuery(query)
    if (!params.includes(this.workspaceId)) throw new Error('A statement left out its workspace.')
    return { query }
  }

  async ask<Row>(statement: Statement): Promise<Row[]> {
    const { results } = await this.#prepare(statement).all<Row>()
    return results
  }

  /** All of them or none. */
  async together(statements: Statement[]): Promise<void> {
    if (statements.length === 0) return
    await this.#binding.batch(statements.map((statement) => this.#prepare(statement)))
  }

  #prepare({ query }: Statement): D1PreparedStatement {
    const { sql, params } = dialect.sqlToQuery(query)
    return this.#binding.prepare(sql).bind(...params)
  }

  #owned(table: OwnedTable, where: SQL | undefined): SQL | undefined {
    return and(eq(table.workspaceId, this.workspaceId), where)
  }
}
