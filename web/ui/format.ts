import type { MoneyText } from '../../shared/money.ts'

const LOCALE = 'en-GB'
export const DASH = '–'

/** Digits people expect of a currency; the amount itself keeps all it came with. */
function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency) || COINS.has(currency)) return COINS.has(currency) ? 6 : 2
  return new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits!
}
const COINS = new Set(['BTC', 'BCH', 'LTC', 'ETH', 'BNB', 'XMR', 'DASH', 'ZEC'])

const formats = new Map<string, Intl.NumberFormat>()
function formatOf(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  let format = formats.get(key)
  if (!format) {
    // 'negative' writes no minus before what rounds to zero.
    format = new Intl.NumberFormat(LOCALE, { signDisplay: 'negative', ...options })
    formats.set(key, format)
  }
  return format
}

/** Intl reads decimal text exactly; a real minus sign is as wide as a digit. */
function say(format: Intl.NumberFormat, decimal: string): string {
  return format.format(decimal as `${number}`).replace('-', '−')
}

export function formatCount(count: number | bigint | string): string {
  return say(formatOf('count', { maximumFractionDigits: 0 }), String(count))
}

/** "1,234.56", for a column whose header names the currency. */
export function formatAmount({ amount, currency }: MoneyText): string {
  const digits = digitsOf(currency)
  return say(
    formatOf(`amount ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    amount,
  )
}

/** "€1,234.56" or "1,234.56 USDT", where it stands alone. */
export function formatMoney(money: MoneyText): string {
  const { amount, currency } = money
  if (!/^[A-Z]{3}$/.test(currency) || COINS.has(currency)) {
    return `${formatAmount(money)} ${currency}`
  }
  return say(
    formatOf(currency, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    amount,
  )
}

/** "12.3%" from "0.1234". */
export function formatRatio(ratio: string): string {
  return say(formatOf('ratio', { style: 'percent', maximumFractionDigits: 1 }), ratio)
}

/** Whether a decimal text is below zero, without reading it as a float. */
export function isNegative(amount: string): boolean {
  return amount.startsWith('-') && /[1-9]/.test(amount)
}

export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(LOCALE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

export function formatInstant(instant: string, zone: string, withSeconds = false): string {
  return new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds ? { second: '2-digit' } : {}),
    timeZone: zone,
  }).format(new Date(instant))
}

export function formatTime(instant: string, zone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { timeStyle: 'medium', timeZone: zone }).format(
    new Date(instant),
  )
}

/** "12 s ago", "in 3 h". */
export function formatAgo(instant: string, now: number): string {
  const distance = now - Date.parse(instant)
  const far = Math.abs(distance)
  const [size, unit] =
    far < 60_000
      ? [1_000, 's']
      : far < 3_600_000
        ? [60_000, 'min']
        : far < 172_800_000
          ? [3_600_000, 'h']
          : [86_400_000, 'days']
  const count = `${Math.floor(far / (size as number))} ${unit}`
  return distance >= 0 ? `${count} ago` : `in ${count}`
}

/** "Malta" of "Europe/Malta", for places with little room. */
export function zoneName(zone: string): string {
  return zone.split('/').at(-1)!.replaceAll('_', ' ')
}
