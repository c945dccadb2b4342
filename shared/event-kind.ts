import { z } from 'zod'

/** What a casino may tell us of a player. Other names are mapped onto these per offer. */
export const EventKind = z.enum([
  'registration',
  'first_deposit',
  'deposit',
  'qualified',
  'revenue_share',
  'custom',
])
export type EventKind = z.infer<typeof EventKind>

export const ConversionStatus = z.enum(['pending', 'approved', 'rejected', 'reversed'])
export type ConversionStatus = z.infer<typeof ConversionStatus>
