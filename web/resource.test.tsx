import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetAll, invalidate, useResource } from './resource.ts'

let answers: (() => Response | Promise<Response>)[]
const ok = (text: string) => () => Response.json({ text })
const broken = () =>
  Response.json({ error: { code: 'internal', message: 'Broken.' } }, { status: 500 })
const asked = vi.fn(async () => (answers.shift() ?? ok('last'))())

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  asked.mockClear()
  forgetAll()
})

function Shown({ path, everyMs, keep }: { path: string; everyMs?: number; keep?: boolean }) {
  const { data, error } = useResource<{ text: string }>(path, { everyMs, ...(keep && { keep }) })
  return (
    <p>
      {data?.text ?? 'nothing'} {error?.message}
    </p>
  )
}
const text = () => screen.getByText(/./).textContent
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms)
  })

it('keeps the old data beside the error of a refresh', async () => {
  answers = [ok('first'), broken, ok('second')]
  render(<Shown path="/a" everyMs={2_000} />)
  await wait(0)
  expect(text()).toBe('first ')
  await wait(2_000)
  expect(text()).toBe('first Broken.')
  await wait(4_000)
  expect(text()).toBe('second ')
})

it('asks once for two who look at the same', async () => {
  answers = [ok('one')]
  render(
    <>
      <Shown path="/b" />
      <Shown path="/b" />
    </>,
  )
  await wait(0)
  expect(asked).toHaveBeenCalledTimes(1)
})

it('fetches again what was invalidated, also while an older answer is on its way', async () => {
  let release: (response: Response) => void = () => {}
  answers = [() => new Promise((resolve) => (release = resolve)), ok('after the change')]
  render(<Shown path="/c/1" />)
  await wait(0)
  invalidate('/c')
  release(Response.json({ text: 'before the change' }))
  await wait(0)
  expect(text()).toBe('after the change ')
})

it('shows the last path only where it is asked to', async () => {
  answers = [ok('one'), () => new Promise(() => {})]
  const { rerender } = render(<Shown path="/d/1" />)
  await wait(0)
  rerender(<Shown path="/d/2" />)
  expect(text()).toBe('nothing ')
})

it('keeps the last path while the next is on its way, when asked to', async () => {
  answers = [ok('one'), () => new Promise(() => {})]
  const { rerender } = render(<Shown path="/e/1" keep />)
  await wait(0)
  rerender(<Shown path="/e/2" keep />)
  expect(text()).toBe('one ')
})

it('stops asking when nobody looks', async () => {
  answers = []
  const { unmount } = render(<Shown path="/f" everyMs={1_000} />)
  await wait(0)
  unmount()
  await wait(10_000)
  expect(asked).toHaveBeenCalledTimes(1)
})
