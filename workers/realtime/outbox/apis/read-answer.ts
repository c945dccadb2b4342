import { retryInMs } from '../message.ts'
import type { ApiAnswer } from './conversion-api.ts'

const MESSAGE_KEPT = 300

/** The body as JSON, or null when it is none: a proxy's page, an empty answer. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** What stands at a path of someone else's JSON, whatever shape that has. */
export function at(json: unknown, ...path: (string | number)[]): unknown {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

export function isWorthRepeating(status: number): boolean {
  return retryInMs(status, 1) !== null
}

export function taken(message = 'Taken.'): ApiAnswer {
  return { ok: true, retry: false, message }
}

/** A refusal, with the source's own words first where it has any. */
export function refused(status: number, said: unknown, retry = false): ApiAnswer {
  const words = typeof said === 'string' && said !== '' ? said : `It answered ${status}.`
  return {
    ok: false,
    retry: retry || isWorthRepeating(status),
    message: words.slice(0, MESSAGE_KEPT),
  }
}
