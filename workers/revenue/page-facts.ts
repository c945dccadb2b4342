import { AppError } from '../../shared/errors.ts'
import type { ConnectionId, OfferId } from '../../shared/ids.ts'
import { decimalText } from '../../shared/money.ts'
import type { Page } from '../../shared/page.ts'
import { Fact } from '../../shared/pull.ts'
import { listOffers } from '../catalog/offer/store.ts'
import { isoOf } from '../runtime/columns.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { StoredFact } from './fact.ts'
import { listFacts } from './fact-store.ts'
import { type OfferNumberOf, offerOf } from './offer-of.ts'
import { amounted } from './sums.ts'

type Query = {
  limit: number
  cursor?: string | undefined
  connectionId?: ConnectionId | undefined
  offerId?: OfferId | undefined
  clickId?: string | undefined
  day?: string | undefined
  from?: string | undefined
  to?: string | undefined
  asOf?: string | undefined
  current?: string | undefined
}

/** How many facts are looked through for one page of one offer's. */
const LOOKED_THROUGH_MAX = 5_000

export async function pageFacts(
  db: WorkspaceDatabase,
  query: Query,
  offerNumberOf: OfferNumberOf,
): Promise<Page<Fact>> {
  const { limit, connectionId, offerId, clickId, day, asOf, current } = query
  const filter = {
    connectionId,
    clickId,
    from: day ?? query.from,
    to: day ?? query.to,
    asOf: asOf === undefined ? (current === undefined ? undefined : 'now') : Date.parse(asOf),
    before: query.cursor === undefined ? undefined : readCursor(query.cursor),
  } as const
  // Offers are matched here and not by the database, so a page is looked for among more facts.
  const found = await listFacts(db, filter, offerId ? LOOKED_THROUGH_MAX : limit + 1)
  const offers = await listOffers(db)
  const matching = found
    .map((fact) => factAnswer(fact, offerOf(fact, offers, offerNumberOf)))
    .filter((fact) => offerId === undefined || fact.offerId === offerId)
  const data = matching.slice(0, limit)
  if (matching.length > limit) return { data, nextCursor: cursorOf(data.at(-1)!) }
  const isMore = offerId !== undefined && found.length === LOOKED_THROUGH_MAX
  return { data, nextCursor: isMore ? cursorOf(found.at(-1)!) : null }
}

function factAnswer(fact: StoredFact, offerId: OfferId | null): Fact {
  const { currency } = fact
  const amounts = amounted(fact.amounts).map(([metric, units]) => [
    metric,
    decimalText({ units, currency }),
  ])
  return Fact.parse({
    ...fact,
    offerId,
    amounts: Object.fromEntries(amounts),
    knownAt: isoOf(fact.knownAt),
    supersededAt: fact.supersededAt === null ? null : isoOf(fact.supersededAt),
  })
}

function cursorOf({ day, id }: { day: string; id: string }): string {
  return `${day}.${id}`
}

function readCursor(cursor: string): { day: string; id: string } {
  const [day, id] = cursor.split('.')
  if (!day || !id)
    throw new AppError('invalid_input', 'cursor: Not one of ours.', { field: 'cursor' })
  return { day, id }
}
