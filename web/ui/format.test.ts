import { expect, it } from 'vitest'
import {
  formatAgo,
  formatAmount,
  formatCount,
  formatDay,
  formatMoney,
  formatRatio,
  isNegative,
} from './format.ts'

const eur = (amount: string) => ({ amount, currency: 'EUR' })

it('writes money from its decimal text, not from a float', () => {
  expect(formatMoney(eur('1234.5'))).toBe('€1,234.50')
  // As a float this is 9007199254740992.
  expect(formatAmount(eur('9007199254740993.01'))).toBe('9,007,199,254,740,993.01')
  expect(formatAmount(eur('18371.6054'))).toBe('18,371.61')
})

it('writes as many digits as the currency has', () => {
  expect(formatAmount({ amount: '1200', currency: 'JPY' })).toBe('1,200')
  expect(formatMoney({ amount: '1.5', currency: 'USDT' })).toBe('1.50 USDT')
  expect(formatMoney({ amount: '0.00012345', currency: 'BTC' })).toBe('0.000123 BTC')
})

it('writes a loss with a minus, and nothing before what rounds to zero', () => {
  expect(formatMoney(eur('-42.10'))).toBe('−€42.10')
  expect(formatAmount(eur('-0.001'))).toBe('0.00')
  expect(isNegative('-0.00')).toBe(false)
  expect(isNegative('-0.01')).toBe(true)
})

it('writes counts and ratios', () => {
  expect(formatCount(1204551)).toBe('1,204,551')
  expect(formatRatio('0.1234')).toBe('12.3%')
  expect(formatRatio('-1.5')).toBe('−150%')
})

it('says how long ago', () => {
  const now = Date.parse('2026-11-20T12:00:00Z')
  expect(formatAgo('2026-11-20T11:59:48Z', now)).toBe('12 s ago')
  expect(formatAgo('2026-11-20T10:30:00Z', now)).toBe('1 h ago')
  expect(formatAgo('2026-11-20T12:05:00Z', now)).toBe('in 5 min')
})

it('writes a day as that day, wherever the reader is', () => {
  expect(formatDay('2026-03-29')).toBe('Sun 29 Mar')
})
