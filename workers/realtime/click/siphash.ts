/** A 128-bit key as four words, the way SipHash reads its bytes. */
export type SipKey = readonly [number, number, number, number]

export function sipKey(bytes: ArrayBuffer): SipKey {
  const view = new DataView(bytes)
  const word = (at: number) => view.getUint32(at, true)
  return [word(0), word(4), word(8), word(12)]
}

/**
 * SipHash-2-4 of text of one-byte characters: a keyed check made for short messages. Synchronous
 * and without a native object, which is what a check on the way of every visitor has to be: the
 * platform's own HMAC costs four times as much, nearly all of it in getting there and back.
 * Returns the low and the high word of the 64 bits.
 */
export function sipHash([k0, k1, k2, k3]: SipKey, text: string): [low: number, high: number] {
  // Each of the four 64-bit words of the state as its low and high half.
  let v0l = k0 ^ 0x70736575
  let v0h = k1 ^ 0x736f6d65
  let v1l = k2 ^ 0x6e646f6d
  let v1h = k3 ^ 0x646f7261
  let v2l = k0 ^ 0x6e657261
  let v2h = k1 ^ 0x6c796765
  let v3l = k2 ^ 0x79746573
  let v3h = k3 ^ 0x74656462

  function round(): void {
    let low = (v0l >>> 0) + (v1l >>> 0)
    v0h = (v0h + v1h + (low > 0xffffffff ? 1 : 0)) | 0
    v0l = low | 0
    let turned = (v1l << 13) | (v1h >>> 19)
    v1h = ((v1h << 13) | (v1l >>> 19)) ^ v0h
    v1l = turned ^ v0l
    turned = v0l
    v0l = v0h
    v0h = turned

    low = (v2l >>> 0) + (v3l >>> 0)
    v2h = (v2h + v3h + (low > 0xffffffff ? 1 : 0)) | 0
    v2l = low | 0
    turned = (v3l << 16) | (v3h >>> 16)
    v3h = ((v3h << 16) | (v3l >>> 16)) ^ v2h
    v3l = turned ^ v2l

    low = (v0l >>> 0) + (v3l >>> 0)
    v0h = (v0h + v3h + (low > 0xffffffff ? 1 : 0)) | 0
    v0l = low | 0
    turned = (v3l << 21) | (v3h >>> 11)
    v3h = ((v3h << 21) | (v3l >>> 11)) ^ v0h
    v3l = turned ^ v0l

    low = (v2l >>> 0) + (v1l >>> 0)
    v2h = (v2h + v1h + (low > 0xffffffff ? 1 : 0)) | 0
    v2l = low | 0
    turned = (v1l << 17) | (v1h >>> 15)
    v1h = ((v1h << 17) | (v1l >>> 15)) ^ v2h
    v1l = turned ^ v2l
    turned = v2l
    v2l = v2h
    v2h = turned
  }

  const { length } = text
  const whole = length - (length % 8)
  for (let at = 0; at < whole; at += 8) {
    const low = wordAt(text, at, 4)
    const high = wordAt(text, at + 4, 4)
    v3l ^= low
    v3h ^= high
    round()
    round()
    v0l ^= low
    v0h ^= high
  }
  const low = wordAt(text, whole, Math.min(length - whole, 4))
  const high = wordAt(text, whole + 4, Math.max(length - whole - 4, 0)) | (length << 24)
  v3l ^= low
  v3h ^= high
  round()
  round()
  v0l ^= low
  v0h ^= high
  v2l ^= 0xff
  round()
  round()
  round()
  round()
  return [(v0l ^ v1l ^ v2l ^ v3l) >>> 0, (v0h ^ v1h ^ v2h ^ v3h) >>> 0]
}

function wordAt(text: string, at: number, bytes: number): number {
  let word = 0
  for (let byte = 0; byte < bytes; byte += 1) {
    word |= (text.charCodeAt(at + byte) & 0xff) << (8 * byte)
  }
  return word
}
