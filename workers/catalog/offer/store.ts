import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { randomText } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import type { OfferId } from '../../../shared/ids.ts'
import { newId } from '../../../shared/new-id.ts'
import { Offer, type NewOffer } from '../../../shared/offer.ts'
import type { Page } from '../../../shared/page.ts'
import type { Instant } from '../../../shared/time.ts'
import { isoOf } from '../../runtime/columns.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { createCasino, getCasino } from '../casino/store.ts'
import { listRows, type ListQuery } from '../listing.ts'
import { nextNumber } from '../numbering/store.ts'
import { offers } from './tables.ts'

type Filled = z.output<typeof NewOffer>
/** An offer with the number that stands for it inside click ids. */
export type NumberedOffer = Offer & { number: number }

const KEY_LENGTH = 8
/** 24 characters of 32 are 120 bits: the key is the postback's secret. */
const POSTBACK_KEY_LENGTH = 24

/** Every offer there ever was, archived ones too: old facts are theirs. */
export async function listOffers(db: WorkspaceDatabase): Promise<NumberedOffer[]> {
  return (await db.rows(offers, { limit: 10_000 })).map(offerOfRow)
}

export async function pageOffers(db: WorkspaceDatabase, query: ListQuery): Promise<Page<Offer>> {
  const { data, nextCursor } = await listRows(db, offers, query)
  return { data: data.map((row) => Offer.parse(row)), nextCursor }
}

export async function getOffer(db: WorkspaceDatabase, id: OfferId): Promise<NumberedOffer> {
  const row = await db.row(offers, eq(offers.id, id))
  if (!row) throw new AppError('not_found', `There is no offer ${id}.`)
  return offerOfRow(row)
}

/** The deal and, unless it is for a brand that is there already, its casino entry. */
export async function createOffer(
  db: WorkspaceDatabase,
  { casino, ...input }: Filled,
  now: Instant,
): Promise<NumberedOffer> {
  const { id: casinoId } =
    'id' in casino ? await getCasino(db, casino.id) : await createCasino(db, casino, now)
  const id = newId('off', now)
  await db.add(offers, {
    id,
    ...input,
    casinoId,
    number: await nextNumber(db, id),
    key: randomText(KEY_LENGTH),
    postbackKey: randomText(POSTBACK_KEY_LENGTH),
    createdAt: isoOf(now),
  })
  return getOffer(db, id)
}

export async function changeOffer(
  db: WorkspaceDatabase,
  id: OfferId,
  { casino, ...changes }: Partial<Filled>,
): Promise<NumberedOffer> {
  await getOffer(db, id)
  if (casino && !('id' in casino)) {
    throw new AppError('invalid_input', 'An offer that is there takes an entry that is there.', {
      field: 'casino',
      fix: 'Give { "id": "cas_…" }, or change the casino entry itself.',
    })
  }
  const casinoId = casino && (await getCasino(db, casino.id)).id
  await db.change(offers, { ...changes, ...(casinoId && { casinoId }) }, eq(offers.id, id))
  return getOffer(db, id)
}

export async function archiveOffer(
  db: WorkspaceDatabase,
  id: OfferId,
  now: Instant,
): Promise<NumberedOffer> {
  const offer = await getOffer(db, id)
  await db.change(offers, { archivedAt: isoOf(now) }, eq(offers.id, id))
  return offer
}

function offerOfRow(row: typeof offers.$inferSelect): NumberedOffer {
  return { ...Offer.parse(row), number: row.number }
}
