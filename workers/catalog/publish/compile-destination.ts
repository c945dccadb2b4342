import { and, eq, isNotNull } from 'drizzle-orm'
import type { Destination } from '../../../shared/destination.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OfferId, SiteId } from '../../../shared/ids.ts'
import type { DestinationSnapshot } from '../../../shared/snapshot.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { getOffer } from '../offer/store.ts'
import { offers } from '../offer/tables.ts'
import { getSite } from '../site/store.ts'
import { sites } from '../site/tables.ts'

/** A destination by the names that public addresses use, or why nobody could be sent there. */
export async function compileDestination(
  db: WorkspaceDatabase,
  destination: Destination,
): Promise<DestinationSnapshot> {
  if (destination.kind === 'site') return compileSite(db, destination.siteId)
  const weighted = destination.offers.map(async ({ offerId, weight }) => ({
    offerKey: await keyOf(db, offerId),
    weight,
  }))
  return { kind: 'offers', offers: await Promise.all(weighted) }
}

async function compileSite(db: WorkspaceDatabase, siteId: SiteId): Promise<DestinationSnapshot> {
  const { name, slug, publishedVersion } = await getSite(db, siteId)
  if (await db.row(sites, and(eq(sites.id, siteId), isNotNull(sites.archivedAt)))) {
    throw isGone(`The site "${name}" was deleted.`)
  }
  if (publishedVersion === null) {
    throw new AppError('cannot_publish', `The site "${name}" is not published yet.`, {
      field: 'destination',
      fix: 'Publish the site first, then the campaign can send visitors there.',
    })
  }
  return { kind: 'site', siteId, siteSlug: slug }
}

async function keyOf(db: WorkspaceDatabase, id: OfferId): Promise<string> {
  const { name, key } = await getOffer(db, id)
  if (await db.row(offers, and(eq(offers.id, id), isNotNull(offers.archivedAt)))) {
    throw isGone(`The offer "${name}" was deleted.`)
  }
  return key
}

function isGone(message: string): AppError {
  return new AppError('cannot_publish', message, {
    field: 'destination',
    fix: 'Choose another one.',
  })
}
