import type { Visit } from '../../shared/click.ts'
import type { ConversionStatus } from '../../shared/event-kind.ts'
import type { Delivery } from '../../shared/postback.ts'
import type { Tone } from '../ui/chip.tsx'

type Word = { label: string; tone: Tone }

export const STATUSES: Record<ConversionStatus, Word> = {
  pending: { label: 'Pending', tone: 'amber' },
  approved: { label: 'Approved', tone: 'green' },
  rejected: { label: 'Rejected', tone: 'red' },
  reversed: { label: 'Reversed', tone: 'red' },
}

export const STATES: Record<Delivery['state'], Word> = {
  waiting: { label: 'Waiting', tone: 'amber' },
  delivered: { label: 'Delivered', tone: 'green' },
  failed: { label: 'Failed', tone: 'red' },
}

export const DEVICES: Record<Visit['device'], string> = {
  desktop: 'Desktop',
  phone: 'Phone',
  tablet: 'Tablet',
  other: 'Other',
}

export const BOTS = { false: 'without bots', true: 'only bots' }
