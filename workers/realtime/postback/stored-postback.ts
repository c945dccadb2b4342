import { decimalText } from '../../../shared/exact-money.ts'
import type { Conversion, Delivery, Postback } from '../../../shared/postback.ts'
import { withoutSecrets } from '../outbox/without-secrets.ts'

type Row = Record<string, SqlStorageValue>

export function postbackOf(row: Row, offerId: Postback['offerId']): Postback {
  return {
    id: row.id as Postback['id'],
    offerId,
    receivedAt: iso(row.received_at),
    method: String(row.method),
    params: JSON.parse(String(row.params)),
    address: text(row.address),
    verdict:
      row.code === null
        ? null
        : {
            code: row.code as NonNullable<Postback['verdict']>['code'],
            reason: text(row.reason) ?? '',
            fix: text(row.fix),
          },
    clickId: text(row.click_id),
    event: row.event as Postback['event'],
    player: text(row.player),
    transactionId: text(row.transaction_id),
    amount: amountOf(row),
    conversionId: row.conversion_id as Postback['conversionId'],
  }
}

export function conversionOf(
  row: Row,
  offerId: Conversion['offerId'],
  statusHistory: { status: string; at: number }[],
): Conversion {
  return {
    id: row.id as Conversion['id'],
    offerId,
    campaignId: row.campaign_id as Conversion['campaignId'],
    siteId: row.site_id as Conversion['siteId'],
    clickId: String(row.click_id),
    event: row.event as Conversion['event'],
    status: row.status as Conversion['status'],
    player: text(row.player),
    transactionId: text(row.transaction_id),
    amount: amountOf(row),
    amountKind: row.amount_kind as Conversion['amountKind'],
    clickedAt: iso(row.clicked_at),
    occurredAt: iso(row.occurred_at),
    receivedAt: iso(row.received_at),
    statusHistory: statusHistory.map(({ status, at }) => ({
      status: status as Conversion['status'],
      at: iso(at),
    })),
  }
}

export function deliveryOf(row: Row, offerId: Delivery['offerId'], attempts: Row[]): Delivery {
  return {
    id: row.id as Delivery['id'],
    offerId,
    conversionId: row.conversion_id as Delivery['conversionId'],
    trafficSourceId: row.source_id as Delivery['trafficSourceId'],
    event: row.event as Delivery['event'],
    state: row.state as Delivery['state'],
    url: withoutSecrets(String(row.url)),
    createdAt: iso(row.created_at),
    nextAttemptAt: row.next_at === null ? null : iso(row.next_at),
    attempts: attempts.map((attempt) => ({
      at: iso(attempt.at),
      status: attempt.status as number | null,
      answer: String(attempt.answer),
      ok: attempt.ok === 1,
    })),
  }
}

function amountOf(row: Row): Postback['amount'] {
  const currency = text(row.currency)
  if (row.amount_text === null || row.amount_text === undefined || currency === null) return null
  return { amount: decimalText({ units: BigInt(String(row.amount_text)), currency }), currency }
}

function iso(at: SqlStorageValue | undefined): string {
  return new Date(Number(at)).toISOString()
}

function text(value: SqlStorageValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
