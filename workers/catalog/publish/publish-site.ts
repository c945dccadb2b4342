import { AppError } from '../../../shared/errors.ts'
import { containerOf, type CasinoCard, type SiteSnapshot } from '../../../shared/snapshot.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Env } from '../../env.ts'
import { removeSnapshot, writeSnapshot } from '../../runtime/snapshots.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { casinosById } from '../casino/store.ts'
import { getOffer } from '../offer/store.ts'
import { keepVersion, type NumberedSite } from '../site/store.ts'

/** Makes the site as it is now the next numbered version, and the one visitors see. */
export async function publishSite(
  env: Env,
  db: WorkspaceDatabase,
  site: NumberedSite,
  now: Instant,
): Promise<NumberedSite> {
  const snapshot: SiteSnapshot = {
    workspaceId: db.workspaceId,
    number: site.number,
    campaignId: null,
    siteId: site.id,
    trafficSourceId: null,
    shards: 1,
    slug: site.slug,
    version: (site.publishedVersion ?? 0) + 1,
    publishedAt: now,
    market: site.market,
    locale: site.locale,
    theme: site.theme,
    name: site.name,
    headline: site.headline,
    intro: site.intro,
    cards: await cardsOf(db, site),
  }
  const published = await keepVersion(db, site.id, snapshot, now)
  await Promise.all([
    writeSnapshot(env, 'site', snapshot.slug, snapshot),
    writeSnapshot(env, 'container', snapshot.number, containerOf(snapshot)),
  ])
  return published
}

export async function withdrawSite(env: Env, site: NumberedSite): Promise<void> {
  await removeSnapshot(env, 'site', site.slug)
}

async function cardsOf(db: WorkspaceDatabase, site: NumberedSite): Promise<CasinoCard[]> {
  const offers = await Promise.all(site.offerIds.map((id) => getOffer(db, id)))
  const casinos = await casinosById(
    db,
    offers.map(({ casinoId }) => casinoId),
  )
  return offers.map(({ key, casinoId }) => {
    const casino = casinos.get(casinoId)!
    if (casino.reviewedAt === null) {
      throw new AppError('cannot_publish', `The casino entry "${casino.name}" is not reviewed.`, {
        fix: 'Open it under Casinos, check what players will read, and mark it reviewed.',
      })
    }
    const { name, colour, logoUrl, welcomeBonus, freeSpins, bonusTerms } = casino
    const { paymentMethods, licence, markets, rating } = casino
    const shown = { name, colour, logoUrl, welcomeBonus, freeSpins, bonusTerms }
    return { offerKey: key, ...shown, paymentMethods, licence, markets, rating }
  })
}
