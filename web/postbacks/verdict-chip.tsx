import type { EventKind } from '../../shared/event-kind.ts'
import type { Postback, VerdictCode } from '../../shared/postback.ts'
import { Chip, type Tone } from '../ui/chip.tsx'

export const EVENT_NAMES: Record<EventKind, string> = {
  registration: 'Registration',
  first_deposit: 'First deposit',
  deposit: 'Deposit',
  qualified: 'Qualified',
  revenue_share: 'Revenue share',
  custom: 'Custom event',
}

export const VERDICTS: Record<VerdictCode, { label: string; tone: Tone }> = {
  accepted: { label: 'Accepted', tone: 'green' },
  duplicate: { label: 'Duplicate', tone: 'neutral' },
  status_changed: { label: 'Status changed', tone: 'signal' },
  unknown_click: { label: 'Unknown click', tone: 'amber' },
  unexpanded_macro: { label: 'Macro not filled', tone: 'red' },
  event_not_mapped: { label: 'Event not mapped', tone: 'amber' },
  status_not_mapped: { label: 'Status not mapped', tone: 'amber' },
  bad_amount: { label: 'Bad amount', tone: 'amber' },
}

export function VerdictChip({ verdict }: { verdict: Postback['verdict'] }) {
  if (verdict === null) {
    return <Chip title="Kept; its verdict follows in a moment.">Being judged</Chip>
  }
  const { label, tone } = VERDICTS[verdict.code]
  return (
    <Chip tone={tone} title={[verdict.reason, verdict.fix].filter(Boolean).join('\n')}>
      {label}
    </Chip>
  )
}
