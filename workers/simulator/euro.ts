import { decimalText, parseMoney } from '../../shared/money.ts'
import { CURRENCY } from './world.ts'

/** Millionths of a euro, as the product's money has them. */
export type Units = bigint

const UNITS_A_CENT = 10_000n

export function unitsOfCents(cents: number): Units {
  return BigInt(cents) * UNITS_A_CENT
}

export function unitsOf(text: string): Units {
  return parseMoney(text, CURRENCY).units
}

export function textOf(units: Units): string {
  return decimalText({ units, currency: CURRENCY })
}

export function textOfCents(cents: number): string {
  return textOf(unitsOfCents(cents))
}

/** The whole cents of an amount; the world has no others. */
export function centsOf(units: Units): bigint {
  return units / UNITS_A_CENT
}

/** A share of an amount, rounded to a cent, halves away from zero. */
export function percentOf(units: Units, percent: number): Units {
  const divisor = 100n * UNITS_A_CENT
  const product = units * BigInt(percent)
  const half = product < 0n ? -divisor / 2n : divisor / 2n
  return ((product + half) / divisor) * UNITS_A_CENT
}
