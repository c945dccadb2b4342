import { expect, it } from 'vitest'
import { factsOf, KNOWN_MARKETS } from './markets.ts'

it.each([...KNOWN_MARKETS, 'ZZ'])('%s has an age and help that can be reached', (market) => {
  const { minimumAge, helpLine } = factsOf(market)
  expect(minimumAge).toBeGreaterThanOrEqual(18)
  expect(minimumAge).toBeLessThanOrEqual(21)
  expect(new URL(helpLine.url).protocol).toBe('https:')
  if (helpLine.phone !== null) expect(helpLine.phone).toMatch(/^[\d -]{3,}$/)
})

it('an unknown market gets the careful answer', () => {
  for (const market of ['ZZ', '', '__proto__', 'constructor']) {
    expect(factsOf(market)).toMatchObject({ minimumAge: 18, regulator: null })
  }
})
