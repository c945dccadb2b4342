import type { Click, Visit } from '../../../shared/click.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Container, InboxSnapshot, SourcePostbackSnapshot } from '../../../shared/snapshot.ts'
import { machineNow, now } from '../../runtime/clock.ts'
import type { ClickIdParts } from '../click/click-id.ts'
import { messageTo } from '../outbox/message.ts'
import { quarterOf } from '../rollup/quarter.ts'
import { findKnown, keyOf } from './conversion-keys.ts'
import { judge, type Judgement } from './judge.ts'
import type { Told } from './read-postback.ts'

/** What could be found out about the click a postback speaks of. */
export type Evidence = {
  parts: ClickIdParts | null
  click: Click | null
  visit: Visit | null
  source: SourcePostbackSnapshot | null
  container?: Container | null
}

type Waiting = { id: string; params: string; received_at: number }

/**
 * Judges one postback and keeps all that comes of it: verdict, conversion, message to the source.
 * Runs inside one transaction, so either all of it is there or the postback is still waiting.
 */
export function keepJudgement(
  sql: SqlStorage,
  offer: InboxSnapshot,
  { id, params, received_at: receivedAt }: Waiting,
  evidence: Evidence,
): void {
  const judgement = judge(JSON.parse(params), offer, evidence.parts, (told) =>
    findKnown(sql, told, receivedAt),
  )
  let conversionId: string | null = null
  if (judgement.code === 'accepted') {
    conversionId = keepConversion(sql, id, receivedAt, judgement.told, evidence)
  } else if (judgement.code === 'status_changed') {
    conversionId = judgement.conversionId
    changeStatus(sql, conversionId, receivedAt, judgement.told, evidence)
  } else if (judgement.code === 'duplicate') {
    conversionId = judgement.conversionId
  }
  keepVerdict(sql, id, judgement, conversionId)
}

function keepConversion(
  sql: SqlStorage,
  postbackId: string,
  receivedAt: number,
  told: Told,
  { parts, click, visit, source, container }: Evidence,
): string {
  const id = newId('cnv', receivedAt)
  const key = keyOf(told)
  if (key !== null) sql.exec('insert into conversion_key values (?, ?)', key, id)
  const occurredAt = told.occurredAt ?? receivedAt
  sql.exec(
    `insert into conversion values (${'?,'.repeat(17)}?)`,
    id,
    postbackId,
    told.clickId,
    click?.campaignId ?? container?.campaignId ?? null,
    click?.siteId ?? container?.siteId ?? null,
    click?.trafficSourceId ?? container?.trafficSourceId ?? null,
    click?.country ?? null,
    click?.device ?? 'other',
    told.event,
    told.status,
    told.player,
    told.transactionId,
    told.amount === null ? null : String(told.amount.units),
    told.amount?.currency ?? null,
    told.amountKind,
    parts!.at,
    occurredAt,
    receivedAt,
  )
  sql.exec('insert into conversion_status values (?, ?, ?)', id, receivedAt, told.status)
  markToCount(sql, occurredAt, parts!.at)

  if (click?.botReason) sql.exec('insert or ignore into click_to_clear values (?)', click.id)
  if (told.status === 'approved') keepMessage(sql, id, receivedAt, told, { visit, source })
  return id
}

/** A source is told once, when the conversion is approved. */
function keepMessage(
  sql: SqlStorage,
  conversionId: string,
  receivedAt: number,
  told: Told,
  { visit, source }: Pick<Evidence, 'visit' | 'source'>,
): void {
  const message = source && messageTo(source, told, visit?.sourceClickId ?? null, conversionId)
  if (!message) return
  sql.exec(
    `insert into delivery values (?, ?, ?, ?, ?, ?, 'waiting', ?, 0, ?)`,
    newId('dlv', receivedAt),
    conversionId,
    source.trafficSourceId,
    told.event,
    message.url,
    JSON.stringify(message.rule),
    now(),
    machineNow(),
  )
}

/** An amount may come with the approval only. */
function changeStatus(
  sql: SqlStorage,
  id: string,
  receivedAt: number,
  told: Told,
  evidence: Evidence,
): void {
  sql.exec('insert or ignore into conversion_status values (?, ?, ?)', id, now(), told.status)
  const { occurred_at, clicked_at } = sql
    .exec<{ occurred_at: number; clicked_at: number }>(
      `update conversion set status = ?, amount_units = coalesce(?, amount_units),
         currency = coalesce(?, currency)
       where id = ? returning occurred_at, clicked_at`,
      told.status,
      told.amount === null ? null : String(told.amount.units),
      told.amount?.currency ?? null,
      id,
    )
    .one()
  markToCount(sql, occurred_at, clicked_at)
  const wasTold = sql.exec('select 1 from delivery where conversion_id = ? limit 1', id)
  if (told.status === 'approved' && wasTold.toArray().length === 0) {
    keepMessage(sql, id, receivedAt, told, evidence)
  }
}

function markToCount(sql: SqlStorage, ...instants: number[]): void {
  for (const at of instants) {
    sql.exec(
      `insert into quarter_to_count values (?, 1)
       on conflict (quarter) do update set changes = changes + 1`,
      quarterOf(at),
    )
  }
}

function keepVerdict(
  sql: SqlStorage,
  id: string,
  judgement: Judgement,
  conversionId: string | null,
): void {
  const { code, reason, told } = judgement
  sql.exec(
    `update postback set code = ?, reason = ?, fix = ?, click_id = ?, event = ?, player = ?,
       transaction_id = ?, amount_units = ?, currency = ?, conversion_id = ? where id = ?`,
    code,
    reason,
    'fix' in judgement ? judgement.fix : null,
    told?.clickId ?? null,
    told?.event ?? null,
    told?.player ?? null,
    told?.transactionId ?? null,
    told?.amount ? String(told.amount.units) : null,
    told?.amount?.currency ?? null,
    conversionId,
    id,
  )
}
