import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CasinoId, WorkspaceId } from '../../../shared/ids.ts'
import { instant, json } from '../../runtime/columns.ts'

export const casinos = sqliteTable('casino', {
  id: text().$type<CasinoId>().primaryKey(),
  workspaceId: text('workspace_id').$type<WorkspaceId>().notNull(),
  name: text().notNull(),
  colour: text().notNull(),
  logoUrl: text('logo_url'),
  welcomeBonus: text('welcome_bonus').notNull(),
  freeSpins: integer('free_spins'),
  bonusTerms: text('bonus_terms').notNull(),
  paymentMethods: json('payment_methods').$type<string[]>().notNull(),
  licence: text().notNull(),
  markets: json().$type<string[]>().notNull(),
  rating: real(),
  reviewedAt: instant('reviewed_at'),
  createdAt: instant('created_at').notNull(),
  archivedAt: instant('archived_at'),
})
