import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { WorkspaceId } from '../../../shared/ids.ts'

// Derived: every row can be deleted and counted again from the ledgers. '' is "not known", because
// a primary key takes null for different from null.

/** Arrivals and departures of one ledger and quarter hour. */
export const arrivalQuarters = sqliteTable(
  'arrival_quarter',
  {
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    quarter: integer().notNull(), // its first instant
    ledger: text().notNull(),
    campaignId: text('campaign_id').notNull(),
    siteId: text('site_id').notNull(),
    sourceId: text('source_id').notNull(),
    offerId: text('offer_id').notNull(),
    country: text().notNull(),
    device: text().notNull(),
    currency: text().notNull(),
    visits: integer().notNull(),
    botVisits: integer('bot_visits').notNull(),
    clicks: integer().notNull(),
    botClicks: integer('bot_clicks').notNull(),
    costUnits: integer('cost_units').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.workspaceId,
        table.quarter,
        table.ledger,
        table.campaignId,
        table.siteId,
        table.sourceId,
        table.offerId,
        table.country,
        table.device,
        table.currency,
      ],
    }),
  ],
)

/** Conversions of one inbox and quarter hour, by when they happened and by when they were clicked. */
export const conversionQuarters = sqliteTable(
  'conversion_quarter',
  {
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    clock: text().$type<'event' | 'click'>().notNull(),
    quarter: integer().notNull(),
    offerId: text('offer_id').notNull(),
    campaignId: text('campaign_id').notNull(),
    siteId: text('site_id').notNull(),
    sourceId: text('source_id').notNull(),
    country: text().notNull(),
    device: text().notNull(),
    currency: text().notNull(),
    registrations: integer().notNull(),
    firstDeposits: integer('first_deposits').notNull(),
    deposits: integer().notNull(),
    qualified: integer().notNull(),
    depositUnits: integer('deposit_units').notNull(),
    commissionUnits: integer('commission_units').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.workspaceId,
        table.clock,
        table.quarter,
        table.offerId,
        table.campaignId,
        table.siteId,
        table.sourceId,
        table.country,
        table.device,
        table.currency,
      ],
    }),
  ],
)

/** Every ledger there is, how far it has been counted and what it never received. */
export const ledgers = sqliteTable(
  'ledger',
  {
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    name: text().notNull(),
    kept: integer().notNull(),
    lost: integer().notNull(),
    countedAt: integer('counted_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.name] })],
)
