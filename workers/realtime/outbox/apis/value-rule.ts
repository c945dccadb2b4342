import type { ValueRule } from '../../../../shared/conversion-api.ts'
import { decimalText, type Money, parseUnits } from '../../../../shared/exact-money.ts'

const PERCENT_SCALE = 6
const WHOLE = 100n * 10n ** BigInt(PERCENT_SCALE)

/** What a source is told that a conversion is worth, or null for nothing. */
export function valueBy(
  rule: ValueRule,
  amount: Money | null,
): { amount: string; currency: string } | null {
  switch (rule.kind) {
    case 'none':
      return null
    case 'fixed':
      return { amount: rule.amount, currency: rule.currency }
    case 'amount':
      return amount && { amount: decimalText(amount), currency: amount.currency }
    case 'percent':
      return amount && partOf(amount, parseUnits(rule.percent, PERCENT_SCALE))
  }
}

function partOf({ units, currency }: Money, percent: bigint) {
  return { amount: decimalText({ units: rounded(units * percent), currency }), currency }
}

/** Halves go away from zero. */
function rounded(product: bigint): bigint {
  const half = product < 0n ? -WHOLE / 2n : WHOLE / 2n
  return (product + half) / WHOLE
}
