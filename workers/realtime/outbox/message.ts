import { decimalText } from '../../../shared/exact-money.ts'
import type { SourcePostbackSnapshot } from '../../../shared/snapshot.ts'
import type { Told } from '../postback/read-postback.ts'

/** What of a source's answer makes a delivery a success. */
export type SuccessRule = Pick<
  SourcePostbackSnapshot,
  'successStatus' | 'successText' | 'failureText'
>

/** The address that tells a source of a conversion, or null when it is not to be told. */
export function messageTo(
  source: SourcePostbackSnapshot,
  told: Told,
  sourceClickId: string | null,
  conversionId: string,
): { url: string; rule: SuccessRule } | null {
  const goal = source.goals[told.event]
  if (goal === undefined || sourceClickId === null) return null
  const macros: Record<string, string> = {
    sourceClickId,
    goal,
    conversionId,
    event: told.event,
    payout: told.amount ? decimalText(told.amount) : '',
    currency: told.amount?.currency ?? '',
  }
  const url = source.url.replace(/\{(\w+)\}/g, (macro, name: string) =>
    name in macros ? encodeURIComponent(macros[name]!) : macro,
  )
  const { successStatus, successText, failureText } = source
  return { url, rule: { successStatus, successText, failureText } }
}

/** A success is a triple: some sources answer 200 to a failure. */
export function isSuccess(rule: SuccessRule, status: number, answer: string): boolean {
  const { successStatus, successText, failureText } = rule
  if (status < successStatus.from || status >= successStatus.until) return false
  if (failureText && answer.includes(failureText)) return false
  return !successText || answer.includes(successText)
}

const RETRIED = new Set([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])
const TRIES_MAX = 12
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 3_600_000

/** How long to wait before another try, or null when there is no sense in one. */
export function retryInMs(status: number | null, tries: number): number | null {
  if (status !== null && !RETRIED.has(status)) return null
  if (tries >= TRIES_MAX) return null
  return Math.min(FIRST_WAIT_MS * 3 ** (tries - 1), LONGEST_WAIT_MS)
}
