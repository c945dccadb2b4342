import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { OfferId, SiteId, WorkspaceId } from '../../../shared/ids.ts'
import type { Site } from '../../../shared/site.ts'
import type { SiteSnapshot } from '../../../shared/snapshot.ts'
import { instant, json } from '../../runtime/columns.ts'

export const sites = sqliteTable('site', {
  id: text().$type<SiteId>().primaryKey(),
  workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
  number: integer().notNull().unique(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  market: text().notNull(),
  locale: text().notNull(),
  theme: text().$type<Site['theme']>().notNull(),
  headline: text().notNull(),
  intro: text().notNull(),
  offerIds: json('offer_ids').$type<OfferId[]>().notNull(),
  publishedVersion: integer('published_version'),
  publishedAt: instant('published_at'),
  editedAt: instant('edited_at').notNull(),
  createdAt: instant('created_at').notNull(),
  archivedAt: instant('archived_at'),
})

/** Every version ever published, whole: roll-back is publishing an old one. */
export const siteVersions = sqliteTable(
  'site_version',
  {
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    siteId: text('site_id').$type<SiteId>().notNull(),
    version: integer().notNull(),
    snapshot: json().$type<SiteSnapshot>().notNull(),
    publishedAt: instant('published_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.siteId, table.version] })],
)
