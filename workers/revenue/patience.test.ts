import { expect, it } from 'vitest'
import { retryAfterMs, waitMsOf } from './patience.ts'

const AT = Date.UTC(2026, 2, 29, 12)
const throttled = { kind: 'throttled', retryAfterMs: 5000, message: '', fix: '' } as const
const unavailable = { kind: 'unavailable', message: '', fix: '' } as const

it.each([
  [null, null],
  ['', null],
  ['7', 7000],
  ['0', 0],
  ['Sun, 29 Mar 2026 12:00:30 GMT', 30_000],
  ['Sun, 29 Mar 2026 11:00:00 GMT', 0],
  ['soon', null],
])('reads Retry-After: %s', (header, ms) => {
  expect(retryAfterMs(header, AT)).toBe(ms)
})

it('waits twice as long each time, and for a busy platform as long as it usually needs', () => {
  expect([1, 2, 3].map((attempt) => waitMsOf(unavailable, null, attempt, AT))).toEqual([
    1000, 2000, 4000,
  ])
  expect([1, 4].map((attempt) => waitMsOf(throttled, null, attempt, AT))).toEqual([5000, 8000])
  expect(waitMsOf(throttled, '2', 1, AT)).toBe(2000)
})
