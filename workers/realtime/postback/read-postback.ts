import { parseMoney, type Money } from '../../../shared/exact-money.ts'
import type { InboxSnapshot } from '../../../shared/snapshot.ts'
import { isUnexpanded } from '../click/unexpanded.ts'

export type EventName =
  'registration' | 'first_deposit' | 'deposit' | 'qualified' | 'revenue_share' | 'custom'
export type StatusName = 'pending' | 'approved' | 'rejected' | 'reversed'

/** What a postback says, in our words. */
export type Told = {
  clickId: string | null
  event: EventName
  status: StatusName
  player: string | null
  transactionId: string | null
  amount: Money | null
  amountKind: 'deposit' | 'commission'
  /** When the platform says it happened. */
  occurredAt: number | null
}

export type Unreadable = {
  code: 'unexpanded_macro' | 'event_not_mapped' | 'status_not_mapped' | 'bad_amount'
  reason: string
  fix: string
}

type Params = Record<string, string>

const KNOWN_AS = {
  clickId: ['clickid', 'click_id', 'cid'],
  event: ['event', 'goal', 'type'],
  amount: ['amount', 'payout', 'sum'],
  currency: ['currency'],
  amountKind: ['amount_kind'],
  transactionId: ['txid', 'transaction_id', 'tid'],
  player: ['player', 'player_id', 'user_id'],
  status: ['status'],
  time: ['time', 'timestamp'],
}

const EVENTS: Record<string, EventName> = {
  registration: 'registration',
  register: 'registration',
  reg: 'registration',
  signup: 'registration',
  first_deposit: 'first_deposit',
  firstdeposit: 'first_deposit',
  ftd: 'first_deposit',
  deposit: 'deposit',
  dep: 'deposit',
  qualified: 'qualified',
  qualification: 'qualified',
  cpa: 'qualified',
  revenue_share: 'revenue_share',
  revshare: 'revenue_share',
  custom: 'custom',
}

const STATUSES: Record<string, StatusName> = {
  pending: 'pending',
  hold: 'pending',
  approved: 'approved',
  confirmed: 'approved',
  rejected: 'rejected',
  declined: 'rejected',
  reversed: 'reversed',
  chargeback: 'reversed',
}

/** Reads a postback without knowing anything but the offer's settings. */
export function readPostback(params: Params, offer: InboxSnapshot): Told | Unreadable {
  const word = wordsOf(params)
  const unfilled = (['clickId', 'event', 'status'] as const).find((name) => isMacro(word[name]))
  if (unfilled) return unexpanded(unfilled, word[unfilled]!)

  const event = eventOf(word.event, offer)
  if (!event) return notMapped(word.event)
  const status = statusOf(word.status, offer)
  if (!status) return statusNotMapped(word.status!)
  const pays = event !== 'registration' && event !== 'custom'
  if (pays && isMacro(word.amount)) return unexpanded('amount', word.amount!)

  const amount = amountOf(filled(word.amount), filled(word.currency), offer.currency)
  if (amount !== null && 'code' in amount) return amount
  return {
    clickId: word.clickId?.toLowerCase() ?? null,
    event,
    status,
    player: filled(word.player),
    transactionId: filled(word.transactionId),
    amount,
    amountKind:
      word.amountKind === 'commission' || word.amountKind === 'deposit'
        ? word.amountKind
        : offer.amountKind,
    occurredAt: timeOf(filled(word.time)),
  }
}

export type Words = Record<keyof typeof KNOWN_AS, string | null>

export function wordsOf(params: Params): Words {
  const lower = new Map(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]))
  const words = Object.entries(KNOWN_AS).map(([name, aliases]) => {
    const alias = aliases.find((each) => lower.get(each)?.trim())
    return [name, alias ? lower.get(alias)!.trim() : null]
  })
  return Object.fromEntries(words) as Words
}

function isMacro(value: string | null): boolean {
  return value !== null && isUnexpanded(value)
}

/** An unfilled macro where nothing is needed, such as an amount on a registration, is nothing. */
function filled(value: string | null): string | null {
  return value === null || isUnexpanded(value) ? null : value
}

function eventOf(name: string | null, { eventNames }: InboxSnapshot): EventName | null {
  if (name === null) return null
  return EVENTS[ownName(eventNames, name).toLowerCase()] ?? null
}

/** No status at all is an approval; one that nobody knows is not. */
function statusOf(name: string | null, { statusNames }: InboxSnapshot): StatusName | null {
  if (name === null) return 'approved'
  return STATUSES[ownName(statusNames, name).toLowerCase()] ?? null
}

/** What the offer says a casino's word means, or the word itself. */
function ownName(names: Record<string, string>, word: string): string {
  const own = Object.entries(names).find(([each]) => each.toLowerCase() === word.toLowerCase())
  return own?.[1] ?? word
}

function amountOf(
  text: string | null,
  currency: string | null,
  offerCurrency: string,
): Money | null | Unreadable {
  if (text === null) return null
  const code = (currency ?? offerCurrency).toUpperCase()
  if (!/^[A-Z][A-Z0-9]{2,5}$/.test(code)) {
    return badAmount(`The currency "${code.slice(0, 20)}" is none.`, 'Send its code, such as EUR.')
  }
  try {
    return parseMoney(text, code)
  } catch {
    return badAmount(
      `The amount "${text.slice(0, 40)}" cannot be read.`,
      'Send a plain decimal with a point, such as 50.00.',
    )
  }
}

/** ISO 8601, or epoch seconds or milliseconds; anything else is not a time we trust. */
function timeOf(text: string | null): number | null {
  if (text === null) return null
  const at = /^\d{10}$/.test(text)
    ? Number(text) * 1000
    : /^\d{13}$/.test(text)
      ? Number(text)
      : Date.parse(text)
  return Number.isSafeInteger(at) && at > 0 ? at : null
}

function unexpanded(name: string, value: string): Unreadable {
  return {
    code: 'unexpanded_macro',
    reason: `${name} came as "${value.slice(0, 60)}": the casino did not fill its macro in.`,
    fix: "Compare the macro's spelling with the casino's list, letter by letter.",
  }
}

function notMapped(name: string | null): Unreadable {
  return {
    code: 'event_not_mapped',
    reason: name === null ? 'It names no event.' : `Nothing is known as "${name.slice(0, 60)}".`,
    fix:
      name === null
        ? 'Add &event=registration (or first_deposit, deposit …) to the address.'
        : "Map the name under the offer's event names, then replay.",
  }
}

function statusNotMapped(name: string): Unreadable {
  return {
    code: 'status_not_mapped',
    reason: `No status is known as "${name.slice(0, 60)}".`,
    fix: "Map the word under the offer's status names, then judge it again.",
  }
}

function badAmount(reason: string, fix: string): Unreadable {
  return { code: 'bad_amount', reason, fix }
}
