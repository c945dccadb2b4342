import { z } from 'zod'
import type { Faults } from '../faults.ts'
import type { KeptEvents } from './kept-events.ts'

/** What all of these APIs stand on. */
export type Platform = { now: () => number; faults: Faults; kept: KeptEvents }

// Their clocks and ours differ a little; an event from further ahead is a wrong one.
export const CLOCK_SKEW_MS = 10 * 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** Personal data: nothing but a hash of it may arrive. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be hashed using SHA-256')

/** An address and a browser's name arrive as they are; a hash of one would match nobody. */
export const PlainAddress = z.union([z.ipv4(), z.ipv6()])
export const PlainUserAgent = z
  .string()
  .min(1)
  .refine((text) => !Sha256.safeParse(text).success, 'must not be hashed')
export const PlainClickId = z
  .string()
  .min(1)
  .refine((text) => !Sha256.safeParse(text).success, 'must not be hashed')

export const IsoCurrency = z.string().regex(/^[A-Z]{3}$/)

/** The first thing wrong with a body: where, and what. */
export function firstIssue({ issues }: z.ZodError): { path: string; message: string } {
  const { path, message } = issues[0]!
  return { path: path.join('.'), message }
}

/** The body as JSON; undefined when it is none. */
export async function bodyOf(request: { text(): Promise<string> }): Promise<unknown> {
  try {
    return JSON.parse(await request.text())
  } catch {
    return undefined
  }
}
