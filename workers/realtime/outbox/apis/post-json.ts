import type { ApiRequest } from './conversion-api.ts'

/** What is undefined in the body is left out of it. */
export function postJson(
  url: string,
  body: object,
  headers: Record<string, string> = {},
): ApiRequest {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

/**
 * An amount as a number in JSON. A double gives back fifteen digits as they were written, so the
 * text that leaves is the amount's own; longer ones are refused before they come here.
 */
export function jsonNumber(amount: string): number {
  return Number(amount)
}

export function unixSeconds(at: number): number {
  return Math.floor(at / 1000)
}
