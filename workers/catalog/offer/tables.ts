import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ConversionStatus } from '../../../shared/event-kind.ts'
import type { CasinoId, ConnectionId, OfferId, WorkspaceId } from '../../../shared/ids.ts'
import type { AmountKind } from '../../../shared/offer.ts'
import { instant, json } from '../../runtime/columns.ts'

export const offers = sqliteTable(
  'offer',
  {
    id: text().$type<OfferId>().primaryKey(),
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    number: integer().notNull().unique(),
    name: text().notNull(),
    key: text().notNull().unique(),
    casinoId: text('casino_id').$type<CasinoId>().notNull(),
    connectionId: text('connection_id').$type<ConnectionId>(),
    brand: text(),
    tracker: text(),
    trackingLink: text('tracking_link').notNull(),
    clickIdParam: text('click_id_param').notNull(),
    subIdParam: text('sub_id_param'),
    postbackKey: text('postback_key').notNull().unique(),
    postbackPreset: text('postback_preset').notNull(),
    eventNames: json('event_names').$type<Record<string, string>>().notNull(),
    statusNames: json('status_names').$type<Record<string, ConversionStatus>>().notNull(),
    currency: text().notNull(),
    amountKind: text('amount_kind').$type<AmountKind>().notNull(),
    createdAt: instant('created_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (table) => [index('offer_by_workspace').on(table.workspaceId)],
)
