import type { DayState } from '../../shared/report.ts'

/**
 * What may be said of a sum over several days or connections. One day that is still awaited makes
 * the sum provisional; only where nothing has been reported is the whole awaited.
 */
export function stateOf(states: DayState[]): DayState | null {
  if (states.length === 0) return null
  if (states.every((state) => state === 'awaited')) return 'awaited'
  if (states.includes('failed')) return 'failed'
  if (states.includes('awaited')) return 'provisional'
  if (states.includes('restated') && states.length === 1) return 'restated'
  if (states.includes('provisional')) return 'provisional'
  return states.includes('restated') ? 'restated' : 'settled'
}

/** Whether any of the days has been reported, so that a zero would be a statement. */
export function isReported(state: DayState | null): boolean {
  return state !== null && state !== 'awaited' && state !== 'failed'
}
