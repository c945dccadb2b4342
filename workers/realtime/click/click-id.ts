import { decodeNumber, encodeNumber } from '../../../shared/base32.ts'
import type { Env } from '../../env.ts'
import { keyBytes } from '../../runtime/keys.ts'
import { sipHash, sipKey, type SipKey } from './siphash.ts'

/**
 * What a visit or click id says by itself, in 32 characters that survive platforms which cut,
 * lower-case and strip:
 *
 *   1 t×8 c×5 o×5 r s n×5 k×6
 *   version, time, container (campaign or site), offer (0 for a visit), region, shard, a number
 *   that tells ids of one millisecond apart, and a keyed check over all of it.
 *
 * So a postback is attributed and routed even if the click's row was never written, and a made-up
 * id is refused. Time comes first: ids sort by it and a ledger's table grows at its end.
 */
export type ClickIdParts = {
  at: number
  container: number
  offer: number
  region: number
  shard: number
}

const VERSION = '1'
const EPOCH = Date.UTC(2020, 0, 1)
const CHECK_LENGTH = 6
export const CLICK_ID_LENGTH = 32

const SERIALS = 2 ** 25
// Counts up from a random start, so that one isolate never makes the same id twice. Drawn at the
// first request, because outside one there is no randomness.
let serial: number | null = null

export async function makeClickId(
  env: Pick<Env, 'MASTER_KEY'>,
  parts: ClickIdParts,
): Promise<string> {
  serial = ((serial ?? crypto.getRandomValues(new Uint32Array(1))[0]!) + 1) % SERIALS
  const text =
    timePrefix(parts.at) +
    encodeNumber(parts.container, 5) +
    encodeNumber(parts.offer, 5) +
    encodeNumber(parts.region, 1) +
    encodeNumber(parts.shard, 1) +
    encodeNumber(serial, 5)
  return text + (await checkOf(env, text))
}

/** Its parts when the id is one of ours, in whatever case it comes back; null when it is not. */
export async function readClickId(
  env: Pick<Env, 'MASTER_KEY'>,
  id: string | null | undefined,
): Promise<ClickIdParts | null> {
  if (id === null || id === undefined || id.length !== CLICK_ID_LENGTH) return null
  const text = id.toLowerCase()
  const parts = partsOf(text)
  if (!parts) return null
  const expected = await checkOf(env, text.slice(0, -CHECK_LENGTH))
  return sameText(expected, text.slice(-CHECK_LENGTH)) ? parts : null
}

/** What an id says, unchecked: for ids that come from our own tables. */
export function partsOf(id: string): ClickIdParts | null {
  if (id.length !== CLICK_ID_LENGTH || !id.startsWith(VERSION)) return null
  const parts = {
    at: decodeNumber(id.slice(1, 9)) + EPOCH,
    container: decodeNumber(id.slice(9, 14)),
    offer: decodeNumber(id.slice(14, 19)),
    region: decodeNumber(id.slice(19, 20)),
    shard: decodeNumber(id.slice(20, 21)),
  }
  return Object.values(parts).some(Number.isNaN) ? null : parts
}

/** Every id made at or after an instant sorts at or after this text. */
export function timePrefix(at: number): string {
  return VERSION + encodeNumber(at - EPOCH, 8)
}

/** The object that keeps the visits and clicks whose ids say so. */
export function ledgerName(parts: Pick<ClickIdParts, 'container' | 'region' | 'shard'>): string {
  return `${parts.container}.${parts.region}.${parts.shard}`
}

// An isolate has one master key; deriving from it is for the first id only.
let known: { masterKey: string; key: SipKey } | null = null

async function checkOf(env: Pick<Env, 'MASTER_KEY'>, text: string): Promise<string> {
  if (known?.masterKey !== env.MASTER_KEY) {
    known = { masterKey: env.MASTER_KEY, key: sipKey(await keyBytes(env, 'click-id')) }
  }
  const [low] = sipHash(known.key, text)
  return encodeNumber(low >>> 2, CHECK_LENGTH)
}

function sameText(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let at = 0; at < left.length; at += 1) {
    difference |= left.charCodeAt(at) ^ right.charCodeAt(at)
  }
  return difference === 0
}
