import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { randomText } from '../../../shared/base32.ts'
import { Campaign, type NewCampaign } from '../../../shared/campaign.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CampaignId, TrafficSourceId } from '../../../shared/ids.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Page } from '../../../shared/page.ts'
import type { Instant } from '../../../shared/time.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { listRows, orAlreadyTaken, type ListQuery } from '../listing.ts'
import { nextNumber } from '../numbering/store.ts'
import { campaigns } from './tables.ts'

type Filled = z.output<typeof NewCampaign>
export type CampaignChanges = Partial<Filled & { isPaused: boolean }>
export type NumberedCampaign = Campaign & { number: number }

export async function pageCampaigns(
  db: WorkspaceDatabase,
  query: ListQuery,
): Promise<Page<Campaign>> {
  const { data, nextCursor } = await listRows(db, campaigns, query)
  return { data: data.map((row) => Campaign.parse(row)), nextCursor }
}

/** Every one there ever was, for naming old rows. */
export async function listCampaigns(db: WorkspaceDatabase): Promise<NumberedCampaign[]> {
  return (await db.rows(campaigns)).map(campaignOfRow)
}

export async function campaignsBoughtFrom(
  db: WorkspaceDatabase,
  id: TrafficSourceId,
): Promise<NumberedCampaign[]> {
  const where = and(isNull(campaigns.archivedAt), eq(campaigns.trafficSourceId, id))
  return (await db.rows(campaigns, { where })).map(campaignOfRow)
}

export async function getCampaign(
  db: WorkspaceDatabase,
  id: CampaignId,
): Promise<NumberedCampaign> {
  const row = await db.row(campaigns, eq(campaigns.id, id))
  if (!row) throw new AppError('not_found', `There is no campaign ${id}.`)
  return campaignOfRow(row)
}

export async function createCampaign(
  db: WorkspaceDatabase,
  input: Filled,
  now: Instant,
): Promise<NumberedCampaign> {
  const id = newId('cmp', now)
  const slug = input.slug ?? randomText(8)
  const number = await nextNumber(db, id)
  const row = { id, ...input, slug, number, isPaused: false, createdAt: isoOf(now) }
  await orAlreadyTaken('slug', slug, db.add(campaigns, row))
  return getCampaign(db, id)
}

export async function changeCampaign(
  db: WorkspaceDatabase,
  id: CampaignId,
  changes: CampaignChanges,
): Promise<NumberedCampaign> {
  const campaign = await getCampaign(db, id)
  if (changes.slug !== undefined && changes.slug !== campaign.slug) {
    throw new AppError('invalid_input', 'A slug is in links already out in the world.', {
      field: 'slug',
      fix: 'Make another campaign for another address.',
    })
  }
  await db.change(campaigns, changes, eq(campaigns.id, id))
  return getCampaign(db, id)
}

export async function archiveCampaign(
  db: WorkspaceDatabase,
  id: CampaignId,
  now: Instant,
): Promise<NumberedCampaign> {
  const campaign = await getCampaign(db, id)
  await db.change(campaigns, { archivedAt: isoOf(now) }, eq(campaigns.id, id))
  return campaign
}

function campaignOfRow(row: typeof campaigns.$inferSelect): NumberedCampaign {
  return { ...Campaign.parse(row), number: row.number }
}
