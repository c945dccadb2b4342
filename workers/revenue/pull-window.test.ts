import { describe, expect, it } from 'vitest'
import { askedWindow, dueWindow, splitWindow } from './pull-window.ts'

describe('what is due', () => {
  it('goes back as far as the platform may restate, and today is in it', () => {
    expect(dueWindow('2026-03-29', 35, '2026-03-28')).toEqual({
      from: '2026-02-21',
      to: '2026-03-29',
    })
  })

  it('goes back from the last good look, however long ago that was', () => {
    expect(dueWindow('2026-03-29', 3, '2026-03-10').from).toBe('2026-03-07')
    expect(dueWindow('2026-03-29', 3, '2026-03-29').from).toBe('2026-03-26')
  })

  it('takes a month at first sight, even of a platform that restates little', () => {
    expect(dueWindow('2026-03-29', 3, null).from).toBe('2026-02-26')
    expect(dueWindow('2026-03-29', 60, null).from).toBe('2026-01-28')
  })

  it('takes the whole month again in the days after it closed', () => {
    expect(dueWindow('2026-03-05', 3, '2026-03-04').from).toBe('2026-02-01')
    expect(dueWindow('2026-01-01', 3, '2025-12-31').from).toBe('2025-12-01')
    expect(dueWindow('2026-03-06', 3, '2026-03-05').from).toBe('2026-03-02')
  })

  it('has an end, and does not run into the future of a clock put back', () => {
    expect(dueWindow('2026-03-29', 35, '2020-01-01').from).toBe('2025-02-23')
    expect(dueWindow('2026-03-29', 3, '2027-01-01')).toEqual({
      from: '2026-03-26',
      to: '2026-03-29',
    })
  })
})

describe('what a person asks for', () => {
  const due = { from: '2026-03-01', to: '2026-03-29' }

  it('is what is due when no day is named', () => {
    expect(askedWindow({}, due)).toEqual(due)
    expect(askedWindow({ from: '2026-03-20' }, due)).toEqual({
      from: '2026-03-20',
      to: '2026-03-29',
    })
    expect(askedWindow({ to: '2026-02-01' }, due)).toEqual({ from: '2026-02-01', to: '2026-02-01' })
  })

  it.each([
    ['a day that has not begun', { to: '2026-03-30' }],
    ['an end before the beginning', { from: '2026-03-20', to: '2026-03-19' }],
    ['more than a platform bears', { from: '2020-01-01' }],
  ])('is refused when it is %s', (_, asked) => {
    expect(() => askedWindow(asked, due)).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    )
  })
})

it('is cut into pieces that meet and do not overlap, with today apart', () => {
  const window = { from: '2026-02-21', to: '2026-03-29' }
  expect(splitWindow(window, 31, '2026-04-02')).toEqual([
    { from: '2026-02-21', to: '2026-03-23' },
    { from: '2026-03-24', to: '2026-03-29' },
  ])
  expect(splitWindow(window, 60, '2026-03-29')).toEqual([
    { from: '2026-02-21', to: '2026-03-28' },
    { from: '2026-03-29', to: '2026-03-29' },
  ])
  const today = { from: '2026-03-29', to: '2026-03-29' }
  expect(splitWindow(today, 31, '2026-03-29')).toEqual([today])
})
