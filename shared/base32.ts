/** Crockford's alphabet in lower case: no i, l, o, u, and its order is the order of the numbers. */
export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** A number below 2^53 as exactly `length` characters, high digits first. */
export function encodeNumber(value: number, length: number): string {
  let text = ''
  let rest = value
  for (let place = 0; place < length; place += 1) {
    text = ALPHABET[rest % 32]! + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** NaN when a character is not of the alphabet. */
export function decodeNumber(text: string): number {
  let value = 0
  for (const character of text) {
    const digit = ALPHABET.indexOf(character)
    if (digit < 0) return Number.NaN
    value = value * 32 + digit
  }
  return value
}

export function randomText(length: number): string {
  let text = ''
  for (const byte of crypto.getRandomValues(new Uint8Array(length))) text += ALPHABET[byte & 31]
  return text
}
