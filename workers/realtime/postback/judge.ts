import type { InboxSnapshot } from '../../../shared/snapshot.ts'
import type { ClickIdParts } from '../click/click-id.ts'
import { readPostback, type StatusName, type Told, type Unreadable } from './read-postback.ts'

/** A conversion that is there already and is the same one. */
export type Known = { id: string; status: StatusName }

export type Judgement =
  | { code: 'accepted'; reason: string; told: Told; click: ClickIdParts }
  | { code: 'status_changed'; reason: string; told: Told; conversionId: string }
  | { code: 'duplicate'; reason: string; told: Told; conversionId: string }
  | { code: 'unknown_click'; reason: string; fix: string; told: Told }
  | {
      code: Unreadable['code']
      reason: string
      fix: string
      told: null
    }

/**
 * What a postback is, from what it says, what its click id says, and what is known already.
 * Pure: the inbox asks for `known` and keeps what comes of it in one transaction.
 */
export function judge(
  params: Record<string, string>,
  offer: InboxSnapshot,
  click: ClickIdParts | null,
  findKnown: (told: Told) => Known | null,
): Judgement {
  const told = readPostback(params, offer)
  if ('code' in told) return { ...told, told: null }

  const stranger = whyUnknown(told, offer, click)
  if (stranger !== null || click === null) {
    return { code: 'unknown_click', ...stranger!, told }
  }
  const known = findKnown(told)
  if (!known) return { code: 'accepted', reason: 'It is a new conversion.', told, click }
  if (known.status !== told.status && saysStatus(params)) {
    const reason = `${known.status} is now ${told.status}.`
    return { code: 'status_changed', reason, told, conversionId: known.id }
  }
  const reason = 'The same event was told before and is counted once.'
  return { code: 'duplicate', reason, told, conversionId: known.id }
}

function whyUnknown(
  { clickId }: Told,
  offer: InboxSnapshot,
  click: ClickIdParts | null,
): { reason: string; fix: string } | null {
  if (clickId === null) {
    return {
      reason: 'It carries no click id.',
      fix: "Add &clickid= with the casino's macro for the parameter that carries our click id.",
    }
  }
  if (click === null) {
    return {
      reason: `"${clickId.slice(0, 40)}" is not a click id of ours.`,
      fix: 'Check that the macro returns what our link carried, whole and unchanged.',
    }
  }
  if (click.offer !== offer.number) {
    return {
      reason: 'The click was on another offer.',
      fix: "Each offer has its own postback address: use this player's offer's.",
    }
  }
  return null
}

/** A repeated postback that speaks of no status says nothing new about it. */
function saysStatus(params: Record<string, string>): boolean {
  return Object.keys(params).some((name) => name.toLowerCase() === 'status')
}
