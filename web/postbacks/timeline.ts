import type { Journey } from '../../shared/click.ts'
import { formatMoney } from '../ui/format.ts'
import { EVENT_NAMES, VERDICTS } from './verdict-chip.tsx'

export type Step = {
  key: string
  at: string
  kind: 'visit' | 'click' | 'postback' | 'conversion' | 'delivery'
  title: string
  detail: string
}

/** A click's whole way in the order it went. */
export function timelineOf({ visit, click, postbacks, conversions, deliveries }: Journey): Step[] {
  const steps: Step[] = []
  if (visit) {
    const from = [visit.country, visit.device, visit.referrer].filter(Boolean).join(', ')
    const bot = visit.botReason ? ` Thought to be a bot: ${visit.botReason}.` : ''
    steps.push({
      key: visit.id,
      at: visit.at,
      kind: 'visit',
      title: 'Visit',
      detail: `${from}.${bot}`,
    })
  }
  if (click) {
    const place = click.position === null ? 'Straight from the link.' : `Place ${click.position}.`
    steps.push({
      key: click.id,
      at: click.at,
      kind: 'click',
      title: 'Click to the casino',
      detail: place,
    })
  }
  for (const { id, receivedAt, event, verdict } of postbacks) {
    const judged = verdict ? `${VERDICTS[verdict.code].label}. ${verdict.reason}` : 'Being judged.'
    const title = `Postback${event ? `: ${EVENT_NAMES[event].toLowerCase()}` : ''}`
    steps.push({ key: id, at: receivedAt, kind: 'postback', title, detail: judged })
  }
  for (const { id, receivedAt, event, status, amount } of conversions) {
    const worth = amount ? `, ${formatMoney(amount)}` : ''
    steps.push({
      key: id,
      at: receivedAt,
      kind: 'conversion',
      title: `Conversion: ${EVENT_NAMES[event].toLowerCase()}`,
      detail: `${status}${worth}.`,
    })
  }
  for (const { id, createdAt, state, url, attempts } of deliveries) {
    const last = attempts.at(-1)
    const answer = last ? ` Answer ${last.status ?? 'none'}: ${last.answer}` : ''
    steps.push({
      key: id,
      at: last?.at ?? createdAt,
      kind: 'delivery',
      title: `Told to the source: ${state}`,
      detail: `${url}${answer}`,
    })
  }
  return steps.toSorted(
    (left, right) => left.at.localeCompare(right.at) || order(left) - order(right),
  )
}

const KINDS: Step['kind'][] = ['visit', 'click', 'postback', 'conversion', 'delivery']
const order = ({ kind }: Step) => KINDS.indexOf(kind)
