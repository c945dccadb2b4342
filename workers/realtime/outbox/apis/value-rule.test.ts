import { expect, it } from 'vitest'
import { parseMoney } from '../../../../shared/exact-money.ts'
import { valueBy } from './value-rule.ts'

it.each([
  ['-50.05', '10', '-5.005'],
  ['0.000001', '50', '0.000001'],
  ['-0.000001', '50', '-0.000001'],
  ['0.000001', '49.9999', '0.00'],
  ['0.10', '33.3333', '0.033333'],
  ['900719925474.099301', '100', '900719925474.099301'],
  ['60', '12.5', '7.50'],
  ['60', '250', '150.00'],
  ['60', '0', '0.00'],
])('%s EUR at %s percent is %s', (amount, percent, expected) => {
  const value = valueBy({ kind: 'percent', percent }, parseMoney(amount, 'EUR'))
  expect(value).toEqual({ amount: expected, currency: 'EUR' })
})

it('says nothing, what the casino said, or always the same', () => {
  const amount = parseMoney('1234', 'JPY')
  const fixed = { kind: 'fixed', amount: '60.00', currency: 'USD' } as const
  expect(valueBy({ kind: 'none' }, amount)).toBeNull()
  expect(valueBy({ kind: 'amount' }, amount)).toEqual({ amount: '1234.00', currency: 'JPY' })
  expect(valueBy({ kind: 'amount' }, null)).toBeNull()
  expect(valueBy({ kind: 'percent', percent: '30' }, null)).toBeNull()
  expect(valueBy(fixed, null)).toEqual({ amount: '60.00', currency: 'USD' })
})
