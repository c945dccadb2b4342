import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { jwtVerify, SignJWT } from 'jose'
import { MemberId } from '../../shared/ids.ts'
import { DAY_MS, type Instant } from '../../shared/time.ts'
import { machineNow } from '../runtime/clock.ts'
import type { HttpEnv } from '../runtime/http.ts'
import { keyBytes } from '../runtime/keys.ts'

const LASTS_MS = 30 * DAY_MS
const RENEWED_AFTER_MS = DAY_MS
const NAME = 'casinoflux_session'

type Http = Context<HttpEnv>

/** What a session's cookie says. Whether its epoch is still the member's, the database knows. */
export type Session = { memberId: MemberId; epoch: number; startedAt: Instant }

/** On the machine's clock, as the browser's own expiry is: a set clock prolongs nothing. */
export async function startSession(c: Http, memberId: MemberId, epoch: number): Promise<void> {
  const startedAt = machineNow()
  const token = await new SignJWT({ epoch })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(memberId)
    .setIssuedAt(seconds(startedAt))
    .setExpirationTime(seconds(startedAt + LASTS_MS))
    .sign(await key(c))
  setCookie(c, NAME, token, { ...cookieOptions(c), maxAge: LASTS_MS / 1000 })
}

export async function readSession(c: Http): Promise<Session | null> {
  const token = isHttps(c) ? getCookie(c, NAME, 'host') : getCookie(c, NAME)
  if (!token) return null
  try {
    const { payload } = await jwtVerify(token, await key(c), {
      algorithms: ['HS256'],
      requiredClaims: ['sub', 'iat', 'exp', 'epoch'],
      currentDate: new Date(machineNow()),
    })
    return {
      memberId: MemberId.parse(payload.sub),
      epoch: Number(payload.epoch),
      startedAt: payload.iat! * 1000,
    }
  } catch {
    return null
  }
}

/** Somebody who comes back every month stays signed in. */
export async function renewSession(c: Http, session: Session): Promise<void> {
  if (machineNow() - session.startedAt < RENEWED_AFTER_MS) return
  await startSession(c, session.memberId, session.epoch)
}

export function endSession(c: Http): void {
  deleteCookie(c, NAME, cookieOptions(c))
}

function cookieOptions(c: Http) {
  const common = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
  return isHttps(c) ? ({ ...common, secure: true, prefix: 'host' } as const) : common
}

function isHttps(c: Http): boolean {
  return new URL(c.req.url).protocol === 'https:'
}

function seconds(at: Instant): number {
  return Math.floor(at / 1000)
}

async function key(c: Http): Promise<Uint8Array> {
  return new Uint8Array(await keyBytes(c.env, 'session'))
}
