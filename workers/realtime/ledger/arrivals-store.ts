import { timePrefix } from '../click/click-id.ts'
import { reachedIn, type Found } from './scan-store.ts'
import { clickOf, visitOf, type StoredClick, type StoredVisit } from './stored.ts'

/** Ids have room for some decades from 2020. */
const FIRST_AT = Date.UTC(2020, 0, 1)
const LAST_AT = FIRST_AT + 2 ** 40 - 1

export type ArrivalFilter = {
  /** Only ids below this one: where the last page ended. */
  before?: string | undefined
  limit: number
  /** From an instant until before another. */
  from?: number | undefined
  until?: number | undefined
  bot?: boolean | undefined
  campaignId?: string | undefined
  siteId?: string | undefined
  country?: string | undefined
  device?: string | undefined
  /** Of visits. */
  sourceClickId?: string | undefined
  /** Of clicks. */
  offerId?: string | undefined
  visitId?: string | undefined
}

const COLUMNS = {
  campaignId: 'campaign_id',
  siteId: 'site_id',
  country: 'country',
  device: 'device',
  sourceClickId: 'source_click_id',
  offerId: 'offer_id',
  visitId: 'visit_id',
} as const

export function readVisits(sql: SqlStorage, filter: ArrivalFilter): Found<StoredVisit> {
  const { conditions, values } = conditionsOf(filter)
  // Without a condition every row looked at is one of the page.
  const reached = conditions.length > 0 ? endOf(sql, ['visit'], filter) : null
  const rows = sql.exec(
    `select *, cast(cost_units as text) cost_text from visit
     where ${['id < ?', 'id >= ?', ...conditions].join(' and ')} order by id desc limit ?`,
    ...[upperId(filter), reached ?? lowerId(filter), ...values, filter.limit],
  )
  return { rows: rows.toArray().map(visitOf), reached }
}

export function readClicks(sql: SqlStorage, filter: ArrivalFilter): Found<StoredClick> {
  const { conditions, values } = conditionsOf(filter)
  // Always bounded: of a site's many visits none may have gone straight on to an offer.
  const reached = endOf(sql, ['visit', 'click'], filter)
  const rows = sql.exec(
    `select * from departure
     where ${['id < ?', 'id >= ?', ...conditions].join(' and ')} order by id desc limit ?`,
    ...[upperId(filter), reached ?? lowerId(filter), ...values, filter.limit],
  )
  return { rows: rows.toArray().map(clickOf), reached }
}

/** Where looking ends: in the table that has the most. */
function endOf(sql: SqlStorage, tables: string[], filter: ArrivalFilter): string | null {
  const range = { upper: upperId(filter), lower: lowerId(filter) }
  const ends = tables.map((table) => reachedIn(sql, table, range)).filter((id) => id !== null)
  return ends.toSorted().at(-1) ?? null
}

function conditionsOf(filter: ArrivalFilter) {
  const names = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter(
    (name) => filter[name] !== undefined,
  )
  const conditions = names.map((name) => `${COLUMNS[name]} = ?`)
  if (filter.bot !== undefined) {
    conditions.push(`bot_reason is ${filter.bot ? 'not null' : 'null'}`)
  }
  return { conditions, values: names.map((name) => filter[name]!) }
}

function upperId({ before, until }: ArrivalFilter): string {
  const end = until === undefined ? '~' : idAt(until)
  return before !== undefined && before < end ? before : end
}

function lowerId({ from }: ArrivalFilter): string {
  return from === undefined ? '' : idAt(from)
}

function idAt(at: number): string {
  return timePrefix(Math.min(Math.max(at, FIRST_AT), LAST_AT))
}
