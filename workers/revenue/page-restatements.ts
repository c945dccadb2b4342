import type { ConnectionId, OfferId } from '../../shared/ids.ts'
import type { Page } from '../../shared/page.ts'
import type { Restatement } from '../../shared/pull.ts'
import type { Instant } from '../../shared/time.ts'
import { addDays } from '../../shared/zone.ts'
import { listOffers } from '../catalog/offer/store.ts'
import { isoOf } from '../runtime/columns.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { figureChanges } from './history-store.ts'
import { offerOf } from './offer-of.ts'
import { orderOf, restatementsOf } from './restatements.ts'
import { finishedPulls } from './store.ts'

/** How far back is looked when nobody says; platforms rarely restate what is older. */
const DAYS_LOOKED_BACK = 92

type Query = {
  limit: number
  cursor?: string | undefined
  connectionId?: ConnectionId | undefined
  offerId?: OfferId | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Worked out from the versions each time: there is no second record that could disagree. */
export async function pageRestatements(
  db: WorkspaceDatabase,
  { limit, cursor, connectionId, offerId, from, to }: Query,
  now: Instant,
): Promise<Page<Restatement>> {
  // A day later than here, for zones that are ahead.
  const until = to ?? addDays(isoOf(now).slice(0, 10), 1)
  const window = { from: from ?? addDays(until, -DAYS_LOOKED_BACK), to: until }
  const changes = await figureChanges(db, window, connectionId)
  const offers = await listOffers(db)
  const all = restatementsOf(changes, await finishedPulls(db, window, connectionId))
    .filter((found) => cursor === undefined || orderOf(found) < cursor)
    .map((found) => ({
      ...found,
      offerId: offerOf({ ...found, clickId: null }, offers, () => null),
    }))
    .filter((found) => offerId === undefined || found.offerId === offerId)
  const data = all.slice(0, limit)
  return { data, nextCursor: all.length > limit ? orderOf(data.at(-1)!) : null }
}
