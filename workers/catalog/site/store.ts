import { desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { randomText } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import type { SiteId } from '../../../shared/ids.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Page } from '../../../shared/page.ts'
import { Site, type NewSite } from '../../../shared/site.ts'
import type { SiteSnapshot } from '../../../shared/snapshot.ts'
import type { Instant } from '../../../shared/time.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { listRows, orAlreadyTaken, type ListQuery } from '../listing.ts'
import { nextNumber } from '../numbering/store.ts'
import { sites, siteVersions } from './tables.ts'

type Filled = z.output<typeof NewSite>
export type NumberedSite = Site & { number: number }

export async function pageSites(db: WorkspaceDatabase, query: ListQuery): Promise<Page<Site>> {
  const { data, nextCursor } = await listRows(db, sites, query)
  return { data: data.map((row) => Site.parse(siteOfRow(row))), nextCursor }
}

/** Every one there ever was, for naming old rows. */
export async function listSites(db: WorkspaceDatabase): Promise<NumberedSite[]> {
  return (await db.rows(sites)).map(siteOfRow)
}

export async function getSite(db: WorkspaceDatabase, id: SiteId): Promise<NumberedSite> {
  const row = await db.row(sites, eq(sites.id, id))
  if (!row) throw new AppError('not_found', `There is no site ${id}.`)
  return siteOfRow(row)
}

export async function createSite(
  db: WorkspaceDatabase,
  input: Filled,
  now: Instant,
): Promise<NumberedSite> {
  const id = newId('sit', now)
  const slug = input.slug ?? randomText(8)
  const number = await nextNumber(db, id)
  const at = isoOf(now)
  const row = { id, ...input, slug, number, editedAt: at, createdAt: at }
  await orAlreadyTaken('slug', slug, db.add(sites, row))
  return getSite(db, id)
}

export async function changeSite(
  db: WorkspaceDatabase,
  id: SiteId,
  changes: Partial<Filled>,
  now: Instant,
): Promise<NumberedSite> {
  const site = await getSite(db, id)
  if (changes.slug !== undefined && changes.slug !== site.slug) {
    throw new AppError('invalid_input', 'A slug is in links already out in the world.', {
      field: 'slug',
      fix: 'Make another site for another address.',
    })
  }
  await db.change(sites, { ...changes, editedAt: isoOf(now) }, eq(sites.id, id))
  return getSite(db, id)
}

export async function archiveSite(
  db: WorkspaceDatabase,
  id: SiteId,
  now: Instant,
): Promise<NumberedSite> {
  const site = await getSite(db, id)
  await db.change(sites, { archivedAt: isoOf(now) }, eq(sites.id, id))
  return site
}

export async function keepVersion(
  db: WorkspaceDatabase,
  id: SiteId,
  snapshot: SiteSnapshot,
  now: Instant,
): Promise<NumberedSite> {
  const { version } = snapshot
  const publishedAt = isoOf(now)
  await db.add(siteVersions, { siteId: id, version, snapshot, publishedAt })
  await db.change(sites, { publishedVersion: version, publishedAt }, eq(sites.id, id))
  return getSite(db, id)
}

export async function listVersions(db: WorkspaceDatabase, id: SiteId) {
  const where = eq(siteVersions.siteId, id)
  return db.rows(siteVersions, { where, orderBy: desc(siteVersions.version), limit: 200 })
}

function siteOfRow({ number, editedAt, ...row }: typeof sites.$inferSelect): NumberedSite {
  const hasUnpublishedChanges = row.publishedAt === null || editedAt > row.publishedAt
  return { ...Site.parse({ ...row, hasUnpublishedChanges }), number }
}
