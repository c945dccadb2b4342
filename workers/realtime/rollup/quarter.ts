export const QUARTER_MS = 900_000

/** The first instant of the quarter hour. Every zone's days begin on one, Kathmandu's included. */
export function quarterOf(at: number): number {
  return at - (at % QUARTER_MS)
}
