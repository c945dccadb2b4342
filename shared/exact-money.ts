// Exact amounts without zod, for the hot path.

/**
 * An exact amount. `units` are millionths of the currency whatever it is, since platforms report
 * 18371.6054 EUR, and hundred-millionths for coins that have eight digits.
 */
export type Money = { units: bigint; currency: string }

const EIGHT_DIGITS = new Set(['BTC', 'BCH', 'LTC', 'ETH', 'DOGE', 'BNB', 'XMR', 'DASH', 'ZEC'])

/** How many decimal digits one unit stands for. */
export function scaleOf(currency: string): number {
  return EIGHT_DIGITS.has(currency) ? 8 : 6
}

/** Reads decimal text without passing through a float; refuses what it cannot keep exactly. */
export function parseMoney(text: string, currency: string): Money {
  return { units: parseUnits(text, scaleOf(currency)), currency }
}

/** Databases keep 64 bits; the rest is room for adding up. A million millions of euros. */
const UNITS_MAX = 10n ** 18n

export function parseUnits(text: string, scale: number): bigint {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text.trim())
  if (!match) throw new RangeError(`"${text}" is not an amount`)
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const places = scale + Number(exponent) - fraction.length
  const digits = BigInt(whole + fraction)
  const value = places >= 0 ? digits * 10n ** BigInt(places) : exactQuotient(digits, -places, text)
  if (value > UNITS_MAX) throw new RangeError(`"${text}" is more than can be kept`)
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
