import { Buffer } from 'node:buffer'
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

type Cost = { logN: number; r: number; p: number }

/** OWASP's scrypt at 32 MiB: an isolate has 128, and more than one person may sign in at a time. */
const COST: Cost = { logN: 15, r: 8, p: 3 }
const SALT_BYTES = 16
const KEY_BYTES = 32

/** The text to store: it says its own cost, so that raising the cost ends nobody's password. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const key = await derive(password, salt, cost, KEY_BYTES)
  const parts = [cost.logN, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')]
  return `scrypt$${parts.join('$')}`
}

/**
 * Takes as long for somebody who does not exist (`null`) as for somebody who does, so that the
 * time of an answer does not say which e-mail addresses have an account.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const { cost, salt, key } = read(stored ?? NOBODY)
  const given = await derive(password, salt, cost, key.length)
  return timingSafeEqual(given, key) && stored !== null
}

const NOBODY = `scrypt$${COST.logN}$${COST.r}$${COST.p}$${'A'.repeat(22)}$${'A'.repeat(43)}`

function read(stored: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [scheme, logN, r, p, salt, key] = stored.split('$')
  if (scheme !== 'scrypt' || !salt || !key) throw new Error('A stored password cannot be read.')
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  }
}

/** NFKC, because keyboards differ in how they compose the same character. */
function derive(
  password: string,
  salt: Buffer,
  { logN, r, p }: Cost,
  keyBytes: number,
): Promise<Buffer> {
  const N = 2 ** logN
  return new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFKC'),
      salt,
      keyBytes,
      { N, r, p, maxmem: 256 * N * r },
      (error, key) => (error ? reject(error) : resolve(key)),
    )
  })
}
