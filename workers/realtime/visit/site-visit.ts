import type { SiteSnapshot } from '../../../shared/snapshot.ts'
import type { Env } from '../../env.ts'
import { now } from '../../runtime/clock.ts'
import { readSnapshot } from '../../runtime/snapshots.ts'
import { ledgerName, makeClickId, readClickId } from '../click/click-id.ts'
import { visitRow } from '../click/tracking-link.ts'
import { readVisitor } from '../click/visitor.ts'
import { recordArrival, type KeepAlive } from '../ledger/record-arrival.ts'

const NO_WORDS = { sourceClickId: null, tokens: {}, unexpanded: [], cost: null }

/**
 * The visit a page is shown in: the campaign's, when the tracking link brought the visitor here;
 * else a new one of the site itself, which is all that Fast Launch needs.
 */
export async function visitOfPage(
  request: Request,
  env: Env,
  keepAlive: KeepAlive,
  site: SiteSnapshot,
  visitId: string | null,
): Promise<{ visitId: string; country: string | null }> {
  const visitor = readVisitor(request)
  const { country } = visitor
  const visit = await readClickId(env, visitId)
  if (visit && visitId !== null) {
    const container = await readSnapshot(env, 'container', visit.container, keepAlive)
    if (container?.workspaceId === site.workspaceId) {
      return { visitId: visitId.toLowerCase(), country }
    }
  }
  const place = { at: now(), container: site.number, region: visitor.region, shard: 0 }
  const id = await makeClickId(env, { ...place, offer: 0 })
  const row = visitRow(id, site, visitor, NO_WORDS)
  await recordArrival(env, keepAlive, ledgerName(place), site.workspaceId, { visit: row })
  return { visitId: id, country }
}
