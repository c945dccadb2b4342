import { eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { Casino, type NewCasino } from '../../../shared/casino.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CasinoId } from '../../../shared/ids.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Page } from '../../../shared/page.ts'
import type { Instant } from '../../../shared/time.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { listRows, type ListQuery } from '../listing.ts'
import { casinos } from './tables.ts'

type Filled = z.output<typeof NewCasino>

export async function listCasinos(db: WorkspaceDatabase, query: ListQuery): Promise<Page<Casino>> {
  const { data, nextCursor } = await listRows(db, casinos, query)
  return { data: data.map((row) => Casino.parse(row)), nextCursor }
}

export async function getCasino(db: WorkspaceDatabase, id: CasinoId): Promise<Casino> {
  const row = await db.row(casinos, eq(casinos.id, id))
  if (!row) throw new AppError('not_found', `There is no casino entry ${id}.`)
  return Casino.parse(row)
}

export async function casinosById(
  db: WorkspaceDatabase,
  ids: CasinoId[],
): Promise<Map<CasinoId, Casino>> {
  const rows = ids.length ? await db.rows(casinos, { where: inArray(casinos.id, ids) }) : []
  return new Map(rows.map((row) => [row.id, Casino.parse(row)]))
}

export async function createCasino(
  db: WorkspaceDatabase,
  input: Filled,
  now: Instant,
): Promise<Casino> {
  const id = newId('cas', now)
  await db.add(casinos, { id, ...input, reviewedAt: null, createdAt: isoOf(now) })
  return getCasino(db, id)
}

/** A changed entry wants reviewing again: what players see has changed. */
export async function changeCasino(
  db: WorkspaceDatabase,
  id: CasinoId,
  changes: Partial<Filled>,
): Promise<Casino> {
  await getCasino(db, id)
  await db.change(casinos, { ...changes, reviewedAt: null }, eq(casinos.id, id))
  return getCasino(db, id)
}

export async function reviewCasino(
  db: WorkspaceDatabase,
  id: CasinoId,
  now: Instant,
): Promise<Casino> {
  await getCasino(db, id)
  await db.change(casinos, { reviewedAt: isoOf(now) }, eq(casinos.id, id))
  return getCasino(db, id)
}

export async function archiveCasino(
  db: WorkspaceDatabase,
  id: CasinoId,
  now: Instant,
): Promise<void> {
  await getCasino(db, id)
  await db.change(casinos, { archivedAt: isoOf(now) }, eq(casinos.id, id))
}
