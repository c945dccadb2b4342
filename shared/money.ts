import { z } from 'zod'

/** ISO 4217 or a coin's ticker: EUR, JPY, USDT, BTC. */
export const Currency = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{2,5}$/, 'Not a currency. Use its code, such as EUR or USDT.')
export type Currency = z.infer<typeof Currency>

/**
 * An exact amount. `units` are millionths of the currency whatever it is, since platforms report
 * 18371.6054 EUR, and hundred-millionths for coins that have eight digits.
 */
export type Money = { units: bigint; currency: Currency }

/** Money as JSON says it: a decimal string. */
export const MoneyText = z.object({
  amount: z.string().regex(/^-?\d+(\.\d+)?$/, 'Not an amount. Write it as 12.34.'),
  currency: Currency,
})
export type MoneyText = z.infer<typeof MoneyText>

const EIGHT_DIGITS = new Set(['BTC', 'BCH', 'LTC', 'ETH', 'DOGE', 'BNB', 'XMR', 'DASH', 'ZEC'])

/** How many decimal digits one unit stands for. */
export function scaleOf(currency: Currency): number {
  return EIGHT_DIGITS.has(currency) ? 8 : 6
}

/** Reads decimal text without passing through a float; refuses what it cannot keep exactly. */
export function parseMoney(text: string, currency: Currency): Money {
  return { units: parseUnits(text, scaleOf(currency)), currency }
}

export function parseUnits(text: string, scale: number): bigint {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text.trim())
  if (!match) throw new RangeError(`"${text}" is not an amount`)
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const places = scale + Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  const value = places >= 0 ? digits * 10n ** BigInt(places) : exactQuotient(digits, -places, text)
  return sign === '-' ? -value : value
}

function exactQuotient(digits: bigint, places: number, text: string): bigint {
  const divisor = 10n ** BigInt(places)
  if (digits % divisor !== 0n) throw new RangeError(`"${text}" has more digits than are kept`)
  return digits / divisor
}

export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new RangeError(`cannot add ${right.currency} to ${left.currency}`)
  }
  return { units: left.units + right.units, currency: left.currency }
}

/** The exact decimal, with at least two digits after the point: -50000n EUR is "-0.05". */
export function decimalText({ units, currency }: Money): string {
  const scale = scaleOf(currency)
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, -scale)
  const fraction = digits.slice(-scale).replace(/0+$/, '').padEnd(2, '0')
  return `${units < 0n ? '-' : ''}${whole}.${fraction}`
}

export function moneyText(money: Money): MoneyText {
  return { amount: decimalText(money), currency: money.currency }
}

export function moneyOf({ amount, currency }: MoneyText): Money {
  return parseMoney(amount, currency)
}
