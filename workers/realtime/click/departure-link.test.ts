import fc from 'fast-check'
import { expect, it } from 'vitest'
import { departureLink } from './departure-link.ts'

it.each([
  ['https://a.example/x', 'https://a.example/x?v=1'],
  ['https://a.example/x?y=2', 'https://a.example/x?y=2&v=1'],
  ['https://a.example/x?v=old&y=2', 'https://a.example/x?y=2&v=1'],
  ['https://a.example/x#top', 'https://a.example/x?v=1#top'],
  ['https://a.example/x?y=a%20b&z={m}#top', 'https://a.example/x?y=a%20b&z={m}&v=1#top'],
  ['https://a.example/x?', 'https://a.example/x?v=1'],
])('%s becomes %s', (link, expected) => {
  expect(departureLink(link, [['v', '1']])).toBe(expected)
})

it('never leaves the host it was given, whatever the values are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (value, other) => {
      const link = departureLink('https://casino.example/join?stag=7#bonus', [
        ['visit_id', value],
        ['sub', other],
      ])
      const url = new URL(link)
      expect(url.origin).toBe('https://casino.example')
      expect(url.searchParams.get('visit_id')).toBe(value.toWellFormed())
      expect(url.searchParams.get('stag')).toBe('7')
    }),
  )
})
