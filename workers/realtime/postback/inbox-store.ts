import { encodeNumber } from '../../../shared/base32.ts'
import type { Conversion, Delivery, Postback } from '../../../shared/postback.ts'
import { reachedIn, type Found } from '../ledger/scan-store.ts'
import { conversionOf, deliveryOf, postbackOf } from './stored-postback.ts'

const LAST_AT = 2 ** 45 - 1

export type InboxFilter = {
  /** Only ids below this one: where the last page ended. */
  before?: string | undefined
  limit: number
  /** From an instant until before another. */
  from?: number | undefined
  until?: number | undefined
  id?: string | undefined
  clickId?: string | undefined
  transactionId?: string | undefined
  player?: string | undefined
  event?: string | undefined
  /** Of postbacks. */
  verdict?: string | undefined
  /** Of conversions. */
  status?: string | undefined
  /** Of deliveries. */
  state?: string | undefined
}

type Name = Exclude<keyof InboxFilter, 'before' | 'limit' | 'from' | 'until'>
type Conditions = Partial<Record<Name, string>>
type Row = Record<string, SqlStorageValue>

/** These have an index, so what is found is what is looked at. */
const INDEXED: Name[] = ['id', 'clickId', 'transactionId', 'player']
const ABOUT_PLAYER = {
  clickId: 'click_id = ?',
  transactionId: 'transaction_id = ?',
  player: 'player = ?',
}

export function readPostbacks(
  sql: SqlStorage,
  filter: InboxFilter,
  offerId: Postback['offerId'],
): Found<Postback> {
  const { rows, reached } = read(sql, filter, 'postback', 'pbk', {
    ...ABOUT_PLAYER,
    id: 'id = ?',
    event: 'event = ?',
    verdict: 'code = ?',
  })
  return { rows: rows.map((row) => postbackOf(row, offerId)), reached }
}

export function readConversions(
  sql: SqlStorage,
  filter: InboxFilter,
  offerId: Conversion['offerId'],
): Found<Conversion> {
  const { rows, reached } = read(sql, filter, 'conversion', 'cnv', {
    ...ABOUT_PLAYER,
    id: 'id = ?',
    event: 'event = ?',
    status: 'status = ?',
  })
  const historyOf = (id: SqlStorageValue) =>
    sql
      .exec<{ status: string; at: number }>(
        'select status, at from conversion_status where conversion_id = ? order by at',
        id,
      )
      .toArray()
  return { rows: rows.map((row) => conversionOf(row, offerId, historyOf(row.id!))), reached }
}

export function readDeliveries(
  sql: SqlStorage,
  filter: InboxFilter,
  offerId: Delivery['offerId'],
): Found<Delivery> {
  const ofConversion = Object.entries(ABOUT_PLAYER).map(([name, condition]) => [
    name,
    `conversion_id in (select id from conversion where ${condition})`,
  ])
  const { rows, reached } = read(sql, filter, 'delivery', 'dlv', {
    ...Object.fromEntries(ofConversion),
    id: 'id = ?',
    event: 'event = ?',
    state: 'state = ?',
  })
  const attemptsOf = (id: SqlStorageValue) =>
    sql.exec('select * from attempt where delivery_id = ? order by number', id).toArray()
  return { rows: rows.map((row) => deliveryOf(row, offerId, attemptsOf(row.id!))), reached }
}

const AMOUNT = { postback: true, conversion: true, delivery: false }

function read(
  sql: SqlStorage,
  filter: InboxFilter,
  table: keyof typeof AMOUNT,
  kind: string,
  known: Conditions,
): Found<Row> {
  const asked = (Object.keys(known) as Name[]).filter((name) => filter[name] !== undefined)
  const end = filter.until === undefined ? '~' : idAt(kind, filter.until)
  const upper = filter.before !== undefined && filter.before < end ? filter.before : end
  const lower = filter.from === undefined ? '' : idAt(kind, filter.from)
  const isSearched = asked.length > 0 && !asked.some((name) => INDEXED.includes(name))
  const reached = isSearched ? reachedIn(sql, table, { upper, lower }) : null
  const rows = sql.exec(
    `select *${AMOUNT[table] ? ', cast(amount_units as text) amount_text' : ''} from ${table}
     where ${['id < ?', 'id >= ?', ...asked.map((name) => known[name])].join(' and ')}
     order by id desc limit ?`,
    ...[upper, reached ?? lower, ...asked.map((name) => filter[name]!), filter.limit],
  )
  return { rows: rows.toArray(), reached }
}

function idAt(kind: string, at: number): string {
  return `${kind}_${encodeNumber(Math.min(Math.max(at, 0), LAST_AT), 9)}`
}
