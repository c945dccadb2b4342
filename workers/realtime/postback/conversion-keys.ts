import type { StatusName, Told } from './read-postback.ts'
import type { Known } from './judge.ts'

/** How long two like events without a transaction id or a time are taken for one told twice. */
export const SAME_EVENT_WITHIN_MS = 60_000

const ONCE_A_PLAYER = new Set(['registration', 'first_deposit', 'qualified'])

/**
 * What an event happens once for; the database refuses a second one. Null for events that may
 * repeat and say nothing to tell them apart, for which `findKnown` looks at amount and time.
 */
export function keyOf({ event, player, transactionId, clickId }: Told): string | null {
  if (ONCE_A_PLAYER.has(event))
    return `${event} ${player === null ? `c ${clickId}` : `p ${player}`}`
  return transactionId === null ? null : `${event} t ${transactionId}`
}

/** The conversion that is there already for what a postback tells, if there is one. */
export function findKnown(sql: SqlStorage, told: Told, receivedAt: number): Known | null {
  const key = keyOf(told)
  const [known] = key === null ? findAlike(sql, told, receivedAt) : findByKey(sql, key, told)
  return known ?? null
}

type Row = { id: string; status: StatusName }

function findByKey(sql: SqlStorage, key: string, { event, clickId, player }: Told): Row[] {
  const byKey = sql.exec<Row>(
    'select c.id, c.status from conversion_key k join conversion c on c.id = k.conversion_id where k.key = ?',
    key,
  )
  const found = byKey.toArray()
  if (found.length > 0 || !ONCE_A_PLAYER.has(event)) return found
  // One told with its player and one without are the same if their click is.
  return sql
    .exec<Row>(
      `select id, status from conversion where click_id = ? and event = ?
         and (player is null or ? is null) limit 1`,
      clickId,
      event,
      player,
    )
    .toArray()
}

function findAlike(sql: SqlStorage, told: Told, receivedAt: number): Row[] {
  const { event, clickId, player, amount, occurredAt } = told
  return sql
    .exec<Row>(
      `select id, status from conversion
       where click_id = ? and event = ? and transaction_id is null and player is ?
         and cast(amount_units as text) is ? and currency is ?
         and abs((case when ? is null then received_at else occurred_at end) - ?) <= ?
       limit 1`,
      clickId,
      event,
      player,
      amount === null ? null : String(amount.units),
      amount?.currency ?? null,
      occurredAt,
      occurredAt ?? receivedAt,
      occurredAt === null ? SAME_EVENT_WITHIN_MS : 0,
    )
    .toArray()
}
