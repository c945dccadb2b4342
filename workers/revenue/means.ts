import type { Send } from '../catalog/connection/ask.ts'
import { machineNow } from '../runtime/clock.ts'

/** What a pull has of the outside world; a test puts its own in place of the other company. */
export type Means = {
  send: Send
  sleep: (ms: number) => Promise<void>
  machineNow: () => number
}

export const realMeans: Means = {
  // Looked up when it is called, and called on nothing: workerd's fetch minds its `this`.
  send: (request) => fetch(request),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  machineNow,
}
