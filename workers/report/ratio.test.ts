import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ratioText, roundedQuotient } from './ratio.ts'

it.each([
  [1n, 3n, '0.3333'],
  [2n, 3n, '0.6667'],
  [-1n, 8n, '-0.1250'],
  [5n, 5n, '1.0000'],
  [0n, 5n, '0.0000'],
])('%d of %d is %s', (part, whole, expected) => {
  expect(ratioText(part, whole)).toBe(expected)
})

it('says nothing of a share of nothing', () => {
  expect(ratioText(1n, 0n)).toBeNull()
})

it('rounds to the nearest, halves away from zero', () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 12n })
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), whole, (part, of) => {
      const rest = 2n * (part - roundedQuotient(part, of) * of)
      expect(rest <= of && rest >= -of).toBe(true)
      expect(roundedQuotient(-part, of)).toBe(-roundedQuotient(part, of))
    }),
  )
})
