import { expect, it } from 'vitest'
import type { DayState } from '../../shared/report.ts'
import { isReported, stateOf } from './row-state.ts'

it.each<[DayState[], DayState | null, boolean]>([
  [[], null, false],
  [['awaited', 'awaited'], 'awaited', false],
  [['settled', 'awaited'], 'provisional', true],
  [['settled', 'failed'], 'failed', false],
  [['restated'], 'restated', true],
  [['restated', 'settled'], 'restated', true],
  [['restated', 'provisional'], 'provisional', true],
  [['settled', 'settled'], 'settled', true],
])('%j together are %s', (states, expected, reported) => {
  expect(stateOf(states)).toBe(expected)
  expect(isReported(stateOf(states))).toBe(reported)
})
