import { z } from 'zod'
import { HttpAddress } from './address.ts'
import { CasinoId } from './ids.ts'
import { IsoInstant } from './time.ts'

export const Market = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'Use a two-letter country code, such as DE.')
export type Market = z.infer<typeof Market>

/** The brand as players see it. */
export const Casino = z.object({
  id: CasinoId,
  name: z.string().trim().min(1, 'Give it a name.').max(80),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'Use a colour such as #1d4ed8.')
    .default('#3f3cbb'),
  logoUrl: HttpAddress.nullable().default(null),
  /** Such as "100% up to €200". */
  welcomeBonus: z.string().trim().max(120).default(''),
  freeSpins: z.int().min(0).max(10_000).nullable().default(null),
  /** The terms that stand beside the bonus. */
  bonusTerms: z.string().trim().max(600).default(''),
  paymentMethods: z.array(z.string().trim().min(1).max(40)).max(20).default([]),
  licence: z.string().trim().max(120).default(''),
  markets: z.array(Market).max(60).default([]),
  rating: z.number().min(0).max(5).nullable().default(null),
  reviewedAt: IsoInstant.nullable(),
  createdAt: IsoInstant,
})
export type Casino = z.infer<typeof Casino>

export const NewCasino = Casino.omit({ id: true, reviewedAt: true, createdAt: true })
export type NewCasino = z.input<typeof NewCasino>
