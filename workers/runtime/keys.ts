import type { Env } from '../env.ts'

/** What a key is for. Two purposes never share one, so a leak of one opens nothing else. */
export type Purpose = 'click-id' | 'session' | 'credentials' | 'visitor'

const derived = new Map<string, Promise<ArrayBuffer>>()

/** 32 bytes derived from MASTER_KEY by HKDF. */
export function keyBytes(env: Pick<Env, 'MASTER_KEY'>, purpose: Purpose): Promise<ArrayBuffer> {
  return remember(derived, `${purpose} ${env.MASTER_KEY}`, () => derive(env.MASTER_KEY, purpose))
}

function remember<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  let value = map.get(name)
  if (value === undefined) {
    value = make()
    map.set(name, value)
  }
  return value
}

async function derive(masterKey: string | undefined, purpose: Purpose): Promise<ArrayBuffer> {
  if (!masterKey || masterKey.length < 32) {
    throw new Error('MASTER_KEY is not set. Run: npx wrangler secret put MASTER_KEY')
  }
  const bytes = new TextEncoder().encode(masterKey)
  const key = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode(`casinoflux ${purpose}`)
  return crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    key,
    256,
  )
}
