import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startCrons } from './crons.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T10:06:30Z') })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const MINUTE_MS = 60_000

test('runs at the minute the cron names, in UTC, and says which minute that was', async () => {
  const run = vi.fn().mockResolvedValue(undefined)
  const crons = startCrons(['7 * * * *'], run)
  await vi.advanceTimersByTimeAsync(MINUTE_MS)
  expect(run.mock.calls).toEqual([['7 * * * *', Date.parse('2026-03-02T10:07:00Z')]])
  await vi.advanceTimersByTimeAsync(60 * MINUTE_MS)
  expect(run).toHaveBeenCalledTimes(2)
  crons.stop()
})

test("a week's first day is Sunday, as Cloudflare counts", async () => {
  const run = vi.fn().mockResolvedValue(undefined)
  // The second of March 2026 is a Monday.
  const crons = startCrons(['8 10 * * 2', '8 10 * * 1'], run)
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS)
  expect(run.mock.calls.map(([cron]) => cron)).toEqual(['8 10 * * 2'])
  crons.stop()
})

test('goes on after a run that failed', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const run = vi.fn().mockRejectedValue(new Error('no'))
  const crons = startCrons(['* * * * *'], run)
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS)
  expect(run).toHaveBeenCalledTimes(2)
  expect(said).toHaveBeenCalledTimes(2)
  crons.stop()
})

test('a stopped cron does not run', async () => {
  const run = vi.fn().mockResolvedValue(undefined)
  startCrons(['7 * * * *'], run).stop()
  await vi.advanceTimersByTimeAsync(60 * MINUTE_MS)
  expect(run).not.toHaveBeenCalled()
})
