import { AppError } from '../../shared/errors.ts'
import type { Refusal } from '../connectors/verdict.ts'

export const ATTEMPTS_MAX = 4
/** Longer than this nobody waits inside a pull; the next one comes by itself. */
export const WAIT_MAX_MS = 30_000
const FIRST_WAIT_MS = 1_000

/** A platform that asked to be left alone for longer than a pull waits. */
export class AskedToWait extends AppError {
  readonly waitMs: number
  constructor(waitMs: number, cause: AppError) {
    super(cause.code, cause.message, { ...(cause.fix && { fix: cause.fix }), cause })
    this.waitMs = waitMs
  }
}

/** How long to wait before the next attempt: as told, else twice as long each time. */
export function waitMsOf(
  refusal: Refusal,
  retryAfter: string | null,
  attempt: number,
  machineAt: number,
): number {
  const told = retryAfterMs(retryAfter, machineAt)
  if (told !== null) return told
  const usual = FIRST_WAIT_MS * 2 ** (attempt - 1)
  return refusal.kind === 'throttled' ? Math.max(usual, refusal.retryAfterMs ?? 0) : usual
}

/** Retry-After in either of its forms, seconds or a date. */
export function retryAfterMs(header: string | null, machineAt: number): number | null {
  if (header === null || header.trim() === '') return null
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, at - machineAt)
}
