import { decimalText } from '../../../shared/exact-money.ts'
import type { Click, Visit } from '../../../shared/click.ts'
import { partsOf } from '../click/click-id.ts'

/** A visit as it crosses from a ledger: what the API says of it. */
export type StoredVisit = Visit
export type StoredClick = Click

type Row = Record<string, SqlStorageValue>

export function visitOf(row: Row): StoredVisit {
  return {
    ...arrivalOf(row),
    sourceClickId: text(row.source_click_id),
    tokens: JSON.parse(text(row.tokens) ?? '{}'),
    unexpanded: JSON.parse(text(row.unexpanded) ?? '[]'),
    cost: costOf(text(row.cost_text), text(row.cost_currency)),
    referrer: text(row.referrer),
    userAgent: text(row.user_agent) ?? '',
  }
}

export function clickOf(row: Row): StoredClick {
  return {
    ...arrivalOf(row),
    visitId: text(row.visit_id),
    offerId: row.offer_id as Click['offerId'],
    position: row.position as number | null,
  }
}

function arrivalOf(row: Row) {
  const id = row.id as string
  return {
    id,
    at: new Date(partsOf(id)!.at).toISOString(),
    campaignId: row.campaign_id as Visit['campaignId'],
    siteId: row.site_id as Visit['siteId'],
    trafficSourceId: row.source_id as Visit['trafficSourceId'],
    country: text(row.country),
    device: row.device as Visit['device'],
    botReason: text(row.bot_reason),
  }
}

function costOf(units: string | null, currency: string | null): Visit['cost'] {
  if (units === null || currency === null) return null
  return { amount: decimalText({ units: BigInt(units), currency }), currency }
}

function text(value: SqlStorageValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
