import type { EventKind } from '../../shared/event-kind.ts'

export const EVENT_LABELS: Record<EventKind, string> = {
  registration: 'Registration',
  first_deposit: 'First deposit',
  deposit: 'Deposit',
  qualified: 'Qualified player',
  revenue_share: 'Revenue share',
  custom: 'Other event',
}

export const EVENT_KINDS = Object.keys(EVENT_LABELS) as EventKind[]
