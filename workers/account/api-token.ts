import { randomText } from '../../shared/base32.ts'

const SHAPE = /^cf_[0-9a-z]{40}$/

/** 200 random bits, with a mark by which secret scanners and people know it. */
export function newToken(): string {
  return `cf_${randomText(40)}`
}

/** What may be shown of it, to tell keys apart. */
export function prefixOf(token: string): string {
  return token.slice(0, 9)
}

export function looksLikeToken(text: string): boolean {
  return SHAPE.test(text)
}

export async function hashToken(token: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
