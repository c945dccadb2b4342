import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import type { TrafficSourceId } from '../../../shared/ids.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Page } from '../../../shared/page.ts'
import type { Instant } from '../../../shared/time.ts'
import { TrafficSource, type NewTrafficSource } from '../../../shared/traffic-source.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { listRows, type ListQuery } from '../listing.ts'
import { trafficSources } from './tables.ts'

type Filled = z.output<typeof NewTrafficSource>

export async function pageTrafficSources(
  db: WorkspaceDatabase,
  query: ListQuery,
): Promise<Page<TrafficSource>> {
  const { data, nextCursor } = await listRows(db, trafficSources, query)
  return { data: data.map((row) => TrafficSource.parse(row)), nextCursor }
}

/** Every one there ever was, for naming old rows. */
export async function listTrafficSources(db: WorkspaceDatabase): Promise<TrafficSource[]> {
  return (await db.rows(trafficSources)).map((row) => TrafficSource.parse(row))
}

export async function getTrafficSource(
  db: WorkspaceDatabase,
  id: TrafficSourceId,
): Promise<TrafficSource> {
  const row = await db.row(trafficSources, eq(trafficSources.id, id))
  if (!row) throw new AppError('not_found', `There is no traffic source ${id}.`)
  return TrafficSource.parse(row)
}

export async function createTrafficSource(
  db: WorkspaceDatabase,
  input: Filled,
  now: Instant,
): Promise<TrafficSource> {
  const id = newId('src', now)
  await db.add(trafficSources, { id, ...input, createdAt: isoOf(now) })
  return getTrafficSource(db, id)
}

export async function changeTrafficSource(
  db: WorkspaceDatabase,
  id: TrafficSourceId,
  changes: Partial<Filled>,
): Promise<TrafficSource> {
  await getTrafficSource(db, id)
  await db.change(trafficSources, changes, eq(trafficSources.id, id))
  return getTrafficSource(db, id)
}

export async function archiveTrafficSource(
  db: WorkspaceDatabase,
  id: TrafficSourceId,
  now: Instant,
): Promise<void> {
  await getTrafficSource(db, id)
  await db.change(trafficSources, { archivedAt: isoOf(now) }, eq(trafficSources.id, id))
}
