import type { Click, Visit } from '../../../shared/click.ts'
import { isAppError } from '../../../shared/errors.ts'
import type { Lookup, LookupItem, LookupKind } from '../../../shared/lookup.ts'
import type { Conversion, Postback } from '../../../shared/postback.ts'
import type { Env } from '../../env.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { ledgerNamed } from '../ledger/record-arrival.ts'
import { readClickId } from '../click/click-id.ts'
import { askEach, newestOf } from './fan-out.ts'
import { inboxesAsked } from './inboxes-asked.ts'
import { journeyOf } from './journey.ts'
import { ledgersAsked } from './ledgers-asked.ts'

const ITEMS_MAX = 20
/** Visits have no index by their source's id, so only the newest are looked through. */
const ROUNDS_MAX = 5
const LEDGERS_MAX = 200

/** What has a text for its id. Asked in the order of how soon each can answer. */
export async function lookUp(env: Env, db: WorkspaceDatabase, text: string): Promise<Lookup> {
  const own = text.toLowerCase()
  if (await readClickId(env, own)) return ofClick(env, db, own)
  const told = await ofInboxes(env, db, text)
  return told.kind === null ? ofSourceClick(env, db, text) : told
}

async function ofClick(env: Env, db: WorkspaceDatabase, id: string): Promise<Lookup> {
  try {
    const { said, visit, click } = await journeyOf(env, db, id)
    const isClick = said.offerId !== null
    const item = isClick ? click && clickItem(click) : visit && visitItem(visit)
    // The id alone says this much, even if the row was never written.
    const { at, offerId, campaignId } = said
    const log = isClick ? ('clicks' as const) : ('visits' as const)
    const bare = { log, id, at, clickId: id, offerId, campaignId, event: null, amount: null }
    return { kind: isClick ? 'click' : 'visit', items: [item ?? bare], isComplete: true }
  } catch (error) {
    // Another workspace's id is as unknown as a made-up one.
    if (isAppError(error) && error.code === 'not_found') return NOTHING
    throw error
  }
}

async function ofInboxes(env: Env, db: WorkspaceDatabase, text: string): Promise<Lookup> {
  const inboxes = await inboxesAsked(env, db, {})
  const answers = await askEach(inboxes, async (inbox) => inbox.find(text, ITEMS_MAX))
  const conversions = answers.flatMap((answer) => answer.conversions)
  const made = new Set<string | null>(conversions.map(({ id }) => id))
  // A postback that made one of these conversions would tell the same again.
  const postbacks = answers
    .flatMap((answer) => answer.postbacks)
    .filter(({ id, conversionId }) => id === text || !made.has(conversionId))
  const [first] = [...conversions, ...postbacks]
  if (!first) return NOTHING
  const items = unique([...conversions.map(conversionItem), ...postbacks.map(postbackItem)])
  return { kind: kindOf(first, text), items: items.slice(0, ITEMS_MAX), isComplete: true }
}

async function ofSourceClick(
  env: Env,
  db: WorkspaceDatabase,
  sourceClickId: string,
): Promise<Lookup> {
  const all = await ledgersAsked(db, {})
  const ledgers = all.slice(0, LEDGERS_MAX)
  let before: string | undefined
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const filter = { sourceClickId, before, limit: ITEMS_MAX + 1 }
    const { data, nextCursor } = await newestOf(ledgers, ITEMS_MAX, async (name) =>
      ledgerNamed(env, name).visits(filter),
    )
    if (data.length > 0) {
      return { kind: 'source_click', items: data.map(visitItem), isComplete: true }
    }
    if (nextCursor === null) return { ...NOTHING, isComplete: all.length <= LEDGERS_MAX }
    before = nextCursor
  }
  return { ...NOTHING, isComplete: false }
}

const NOTHING: Lookup = { kind: null, items: [], isComplete: true }

function kindOf(row: Conversion | Postback, text: string): LookupKind {
  if (row.transactionId === text) return 'transaction'
  if (row.player === text) return 'player'
  if (row.clickId?.toLowerCase() === text.toLowerCase()) return 'click'
  return 'statusHistory' in row ? 'conversion' : 'postback'
}

function unique(items: LookupItem[]): LookupItem[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return [...byId.values()].toSorted((left, right) => right.at.localeCompare(left.at))
}

function visitItem({ id, at, campaignId }: Visit): LookupItem {
  const none = { offerId: null, event: null, amount: null }
  return { log: 'visits', id, at, clickId: id, campaignId, ...none }
}

function clickItem({ id, at, offerId, campaignId }: Click): LookupItem {
  return { log: 'clicks', id, at, clickId: id, offerId, campaignId, event: null, amount: null }
}

function conversionItem(conversion: Conversion): LookupItem {
  const { id, receivedAt: at, clickId, offerId, campaignId, event, amount } = conversion
  return { log: 'conversions', id, at, clickId, offerId, campaignId, event, amount }
}

function postbackItem({ id, receivedAt, clickId, offerId, event, amount }: Postback): LookupItem {
  return {
    ...{ log: 'postbacks', id, at: receivedAt, clickId, offerId, campaignId: null },
    ...{ event, amount },
  }
}
