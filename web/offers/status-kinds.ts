import type { ConversionStatus } from '../../shared/event-kind.ts'

export const STATUS_LABELS: Record<ConversionStatus, string> = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  reversed: 'Reversed',
}

export const STATUS_KINDS = Object.keys(STATUS_LABELS) as ConversionStatus[]
