import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ConnectionId, FactId, PullId, WorkspaceId } from '../../shared/ids.ts'
import type { Grain, Pull } from '../../shared/pull.ts'
import { instant } from '../runtime/columns.ts'

/** One fetch of a window of days, or one reading again of what earlier fetches brought. */
export const pulls = sqliteTable(
  'pull',
  {
    id: text().$type<PullId>().primaryKey(),
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    connectionId: text('connection_id').$type<ConnectionId>().notNull(),
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    reason: text().$type<Pull['reason']>().notNull(),
    /** A pull from the archive says nothing new about how far the platform has reported. */
    source: text().$type<'platform' | 'archive'>().notNull(),
    state: text().$type<Pull['state']>().notNull(),
    /** The platform's own day when it was asked: that day it cannot have reported whole. */
    startedDay: text('started_day').notNull(),
    startedAt: instant('started_at').notNull(),
    finishedAt: instant('finished_at'),
    rows: integer().notNull(),
    added: integer().notNull(),
    changed: integer().notNull(),
    removed: integer().notNull(),
    code: text(),
    message: text(),
    fix: text(),
  },
  (table) => [
    index('pull_by_connection').on(table.workspaceId, table.connectionId, table.startedAt),
    // Two at once would both supersede the same facts: the database holds that there is one.
    uniqueIndex('pull_running')
      .on(table.connectionId)
      .where(sql`state = 'running'`),
  ],
)

/** What the archive holds: every reply, whether or not it could be read. */
export const archivedReplies = sqliteTable(
  'archived_reply',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    connectionId: text('connection_id').$type<ConnectionId>().notNull(),
    pullId: text('pull_id').$type<PullId>().notNull(),
    /** The days that were asked for, and which page of them this is, counted from 1. */
    fromDay: text('from_day').notNull(),
    toDay: text('to_day').notNull(),
    page: integer().notNull(),
    /** Where it is in R2; made of the hash of its bytes. */
    key: text().notNull(),
    bytes: integer().notNull(),
    status: integer().notNull(),
    contentType: text('content_type').notNull(),
    classifiedAs: text('classified_as').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [index('archived_reply_by_pull').on(table.workspaceId, table.pullId)],
)

/**
 * What a platform says of a day, in versions: known from `known_at` until superseded, never
 * changed. Units are read and written as text, because D1 gives integers as floats.
 */
export const facts = sqliteTable(
  'fact',
  {
    id: text().$type<FactId>().primaryKey(),
    workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
    connectionId: text('connection_id').$type<ConnectionId>().notNull(),
    day: text().notNull(),
    brand: text().notNull(),
    tracker: text().notNull(),
    subId: text('sub_id'),
    clickId: text('click_id'),
    player: text(),
    currency: text().notNull(),
    grain: text().$type<Grain>().notNull(),

    clicks: integer(),
    uniqueClicks: integer('unique_clicks'),
    registrations: integer(),
    firstDeposits: integer('first_deposits'),
    deposits: integer(),
    qualified: integer(),

    firstDepositAmount: integer('first_deposit_units'),
    depositAmount: integer('deposit_units'),
    ggr: integer('ggr_units'),
    ngr: integer('ngr_units'),
    bonus: integer('bonus_units'),
    fees: integer('fees_units'),
    chargebacks: integer('chargebacks_units'),
    commissionCpa: integer('commission_cpa_units'),
    commissionRevShare: integer('commission_rev_share_units'),
    commissionOther: integer('commission_other_units'),
    commissionTotal: integer('commission_total_units'),

    knownAt: integer('known_at').notNull(),
    pullId: text('pull_id').$type<PullId>().notNull(),
    supersededAt: integer('superseded_at'),
    supersededBy: text('superseded_by').$type<PullId>(),
  },
  (table) => [index('fact_by_day').on(table.workspaceId, table.connectionId, table.day)],
)
