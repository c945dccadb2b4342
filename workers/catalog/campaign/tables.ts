import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Campaign, CostModel } from '../../../shared/campaign.ts'
import type { Destination } from '../../../shared/destination.ts'
import type { CampaignId, TrafficSourceId, WorkspaceId } from '../../../shared/ids.ts'
import { instant, json } from '../../runtime/columns.ts'

export const campaigns = sqliteTable('campaign', {
  id: text().$type<CampaignId>().primaryKey(),
  workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
  number: integer().notNull().unique(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  trafficSourceId: text('traffic_source_id').$type<TrafficSourceId>(),
  destination: json().$type<Destination>().notNull(),
  paths: json().$type<Campaign['paths']>().notNull(),
  passThrough: json('pass_through').$type<Campaign['passThrough']>().notNull(),
  redirect: text().$type<Campaign['redirect']>().notNull(),
  cost: json().$type<CostModel>().notNull(),
  isPaused: integer('is_paused', { mode: 'boolean' }).notNull(),
  shards: integer().notNull(),
  createdAt: instant('created_at').notNull(),
  archivedAt: instant('archived_at'),
})
