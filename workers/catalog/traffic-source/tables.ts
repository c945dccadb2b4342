import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TrafficSourceId, WorkspaceId } from '../../../shared/ids.ts'
import type { SourcePostback, Token } from '../../../shared/traffic-source.ts'
import { instant, json } from '../../runtime/columns.ts'

export const trafficSources = sqliteTable('traffic_source', {
  id: text().$type<TrafficSourceId>().primaryKey(),
  workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
  name: text().notNull(),
  template: text().notNull(),
  clickId: json('click_id').$type<Token>().notNull(),
  cost: json().$type<Token>(),
  costCurrency: text('cost_currency').notNull(),
  tokens: json().$type<Token[]>().notNull(),
  postback: json().$type<SourcePostback>(),
  createdAt: instant('created_at').notNull(),
  archivedAt: instant('archived_at'),
})
