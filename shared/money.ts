import { z } from 'zod'
import { decimalText, parseMoney, type Money } from './exact-money.ts'

export * from './exact-money.ts'

/** ISO 4217 or a coin's ticker: EUR, JPY, USDT, BTC. */
export const Currency = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{2,5}$/, 'Not a currency. Use its code, such as EUR or USDT.')
export type Currency = z.infer<typeof Currency>

/** Money as JSON says it: a decimal string. */
export const MoneyText = z.object({
  amount: z.string().regex(/^-?\d+(\.\d+)?$/, 'Not an amount. Write it as 12.34.'),
  currency: Currency,
})
export type MoneyText = z.infer<typeof MoneyText>

export function moneyText(money: Money): MoneyText {
  return { amount: decimalText(money), currency: money.currency }
}

export function moneyOf({ amount, currency }: MoneyText): Money {
  return parseMoney(amount, currency)
}
