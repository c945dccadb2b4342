/** What a neighbour of the product can be told to get wrong, and how many times. */
export type Fault = { status: number; times: number; html: boolean }

export class Faults {
  #fault: Fault | null = null
  /** How many reports a minute a token may ask for before it is told to wait; null is no limit. */
  requestsPerMinute: number | null = null
  readonly #asked = new Map<string, number[]>()

  set(fault: Fault | null): void {
    this.#fault = fault
  }

  /** The next answer, if it is to be a wrong one. */
  take(): Response | null {
    if (!this.#fault || this.#fault.times <= 0) return null
    this.#fault.times -= 1
    const { status, html } = this.#fault
    const headers = status === 429 ? { 'retry-after': '1' } : undefined
    if (!html)
      return Response.json({ error: 'Simulated fault' }, { status, ...(headers && { headers }) })
    return new Response('<!doctype html><title>Sign in</title><h1>Please sign in</h1>', {
      status,
      headers: { ...headers, 'content-type': 'text/html' },
    })
  }

  /** Seconds to wait, or null when the caller may go on. */
  throttle(caller: string, now: number): number | null {
    if (this.requestsPerMinute === null) return null
    const recent = (this.#asked.get(caller) ?? []).filter((at) => at > now - 60_000)
    this.#asked.set(caller, recent)
    if (recent.length >= this.requestsPerMinute)
      return Math.ceil((recent[0]! + 60_000 - now) / 1000)
    recent.push(now)
    return null
  }
}
