import { encodeNumber, randomText } from './base32.ts'

/** Time first, so that ids sort by when they were made and tables grow at their end. */
export function newId<Kind extends string>(kind: Kind, now: number): `${Kind}_${string}` {
  return `${kind}_${encodeNumber(now, 9)}${randomText(11)}`
}
