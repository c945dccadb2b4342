import { CompactEncrypt, compactDecrypt } from 'jose'
import type { Env } from '../env.ts'
import { keyBytes } from './keys.ts'

/** A platform's credentials as they are stored: a JWE that only this deployment can open. */
export async function seal(env: Env, plain: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(plain))
  return new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: '1' })
    .encrypt(new Uint8Array(await keyBytes(env, 'credentials')))
}

export async function unseal(env: Env, sealed: string): Promise<unknown> {
  const key = new Uint8Array(await keyBytes(env, 'credentials'))
  const { plaintext } = await compactDecrypt(sealed, key)
  return JSON.parse(new TextDecoder().decode(plaintext))
}
