import type { EventKind } from '../../../../shared/event-kind.ts'
import type { PostbackPreset, PresetAddress } from '../../../../shared/postback-preset.ts'

type Described = Pick<PostbackPreset, 'id' | 'name' | 'linkParam' | 'urls' | 'amountKind'> &
  Partial<PostbackPreset>

export function preset(described: Described): PostbackPreset {
  return { programs: [], eventNames: {}, statusNames: {}, currency: null, notes: [], ...described }
}

const LABELS: Record<EventKind, string> = {
  registration: 'Registration',
  first_deposit: 'First deposit',
  deposit: 'Deposit',
  qualified: 'Qualified player (CPA)',
  revenue_share: 'Revenue share',
  custom: 'Other event',
}

/** What an address tells, in the platform's macros or in words typed into it. */
type Told = {
  status?: string
  player?: string
  txid?: string
  amount?: string
  amount_kind?: string
  currency?: string
  /** What the platform can say besides; kept with the postback as it came. */
  also?: Record<string, string>
}

/** An address for one event, whose name is typed into it. */
export function tells(
  event: EventKind,
  clickId: string,
  told: Told = {},
  label = LABELS[event],
): PresetAddress {
  return { event, label, query: queryOf(clickId, event, told) }
}

/** One address for all events, which the platform names by a macro. */
export function tellsAll(eventMacro: string, clickId: string, told: Told = {}): PresetAddress {
  return { event: null, label: 'Every event', query: queryOf(clickId, eventMacro, told) }
}

function queryOf(clickId: string, event: string, { status, also, ...rest }: Told): string {
  const words: [string, string | undefined][] = [
    ['event', event],
    ['status', status],
  ]
  const told = [...Object.entries(rest), ...Object.entries(also ?? {})]
  // An unfilled #macro# cuts the address off where it begins, so what is known stands before it.
  const pairs = clickId.includes('#')
    ? [...words, ['clickid', clickId], ...told]
    : [['clickid', clickId], ...words, ...told]
  return pairs
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

export const ASK_WHAT_AMOUNT_IS =
  'Whether the amount is what the player paid in or what you earn is not documented: compare the first one with the report, and change it on the offer if need be.'
