import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMoney, decimalText, parseMoney, parseUnits } from './money.ts'

describe('parseMoney', () => {
  it.each([
    ['12.34', 'EUR', 12_340_000n],
    ['18371.6054', 'EUR', 18_371_605_400n],
    ['-0.05', 'EUR', -50_000n],
    ['1200', 'JPY', 1_200_000_000n],
    ['0.00000001', 'BTC', 1n],
    ['-0.00', 'EUR', 0n],
    ['1.5e3', 'EUR', 1_500_000_000n],
    ['12e-2', 'EUR', 120_000n],
  ])('reads %s %s as %d units', (text, currency, units) => {
    expect(parseMoney(text, currency)).toEqual({ units, currency })
  })

  it.each([
    ['1e13'],
    ['-99999999999999999999'],
    ['1,234.00'],
    ['€5'],
    [''],
    ['0.0000001'],
    ['1.2.3'],
    ['NaN'],
    ['Infinity'],
    ['--1'],
  ])('refuses %j rather than guess', (text) => {
    expect(() => parseMoney(text, 'EUR')).toThrow(RangeError)
  })
})

describe('decimalText', () => {
  it('says exactly what was read, for any amount', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'USDT', 'BTC')
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), currency, (units, code) => {
        const money = { units, currency: code }
        expect(parseMoney(decimalText(money), code)).toEqual(money)
      }),
    )
  })

  it('has two digits after the point at least', () => {
    expect(decimalText({ units: -50_000n, currency: 'EUR' })).toBe('-0.05')
    expect(decimalText({ units: 1_000_000n, currency: 'EUR' })).toBe('1.00')
    expect(decimalText({ units: 12_500n, currency: 'EUR' })).toBe('0.0125')
  })
})

it('refuses to add two currencies', () => {
  expect(() => addMoney({ units: 1n, currency: 'EUR' }, { units: 1n, currency: 'USD' })).toThrow(
    'cannot add USD to EUR',
  )
})

it('never loses a unit to a number’s precision', () => {
  expect(parseUnits('9007199254740993', 0)).toBe(9007199254740993n)
})
