import { afterEach, expect, it, vi } from 'vitest'
import { exportRows, ROWS_MAX } from './export-rows.ts'

afterEach(() => vi.unstubAllGlobals())

/** A log of `total` rows that answers as many as it is asked for, and has an empty page first. */
function givenLog(total: number) {
  const asked = vi.fn(async (input: string) => {
    const params = new URL(input, 'http://x').searchParams
    const cursor = params.get('cursor')
    if (cursor === null) return Response.json({ data: [], nextCursor: String(total) })
    const from = Number(cursor)
    const until = Math.max(from - Number(params.get('limit')), 0)
    const data = Array.from({ length: from - until }, (_, at) => ({ id: from - at }))
    return Response.json({ data, nextCursor: until > 0 ? String(until) : null })
  })
  vi.stubGlobal('fetch', asked)
  return asked
}

it('goes over pages that are empty and says how far it is', async () => {
  givenLog(1200)
  const progress: number[] = []
  const signal = new AbortController().signal
  const { rows, isWhole } = await exportRows('/visits', {}, (n) => progress.push(n), signal)
  expect(rows).toHaveLength(1200)
  expect(isWhole).toBe(true)
  expect(progress).toEqual([0, 500, 1000, 1200])
})

it('ends at its bound and says that there is more', async () => {
  givenLog(ROWS_MAX + 1)
  const signal = new AbortController().signal
  const { rows, isWhole } = await exportRows('/visits', {}, () => {}, signal)
  expect(rows).toHaveLength(ROWS_MAX)
  expect(isWhole).toBe(false)
})

it('stops when it is told to', async () => {
  const asked = givenLog(5000)
  const stop = new AbortController()
  const onProgress = (rows: number) => rows >= 1000 && stop.abort()
  await expect(exportRows('/visits', {}, onProgress, stop.signal)).rejects.toThrow()
  expect(asked.mock.calls.length).toBeLessThan(6)
})
