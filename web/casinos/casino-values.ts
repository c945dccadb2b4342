import type { Casino, NewCasino } from '../../shared/casino.ts'

/** A casino entry as its form holds it: texts are never null. */
export type CasinoValues = {
  name: string
  colour: string
  logoUrl: string
  welcomeBonus: string
  freeSpins: number | null
  bonusTerms: string
  paymentMethods: string[]
  licence: string
  markets: string[]
  rating: number | null
}

export const BLANK_CASINO: CasinoValues = {
  name: '',
  colour: '#3f3cbb',
  logoUrl: '',
  welcomeBonus: '',
  freeSpins: null,
  bonusTerms: '',
  paymentMethods: [],
  licence: '',
  markets: [],
  rating: null,
}

export function casinoValues({ id: _, reviewedAt: __, createdAt: ___, ...casino }: Casino) {
  return { ...casino, logoUrl: casino.logoUrl ?? '' }
}

export function newCasino(values: CasinoValues): NewCasino {
  return { ...values, logoUrl: values.logoUrl.trim() || null }
}
