import { expect, it } from 'vitest'
import { sipHash, sipKey } from './siphash.ts'

const key = sipKey(Uint8Array.from({ length: 16 }, (_, at) => at).buffer)

function hashOfFirst(bytes: number): string {
  const text = String.fromCharCode(...Array.from({ length: bytes }, (_, at) => at))
  const [low, high] = sipHash(key, text)
  return [high, low].map((word) => word.toString(16).padStart(8, '0')).join('')
}

// From the authors' own table: the key is 00 01 … 0f, the message the first bytes of 00 01 02 ….
it.each([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [15, 'a129ca6149be45e5'],
])('says of %d bytes what the reference says', (bytes, expected) => {
  expect(hashOfFirst(bytes)).toBe(expected)
})

it('says something else under another key', () => {
  const other = sipKey(new Uint8Array(16).buffer)
  expect(sipHash(other, 'abc')).not.toEqual(sipHash(key, 'abc'))
})
