import { describe, expect, it } from 'vitest'
import { stateOf } from './day-states.ts'
import type { KnownPull } from './known-pull.ts'

const DAY = '2026-03-20'
const RESTATES_DAYS = 3

/** A pull at noon of a day, of the days since the first of the month. */
function aPull(startedDay: string, changes: Partial<KnownPull> = {}): KnownPull {
  const startedAt = `${startedDay}T12:00:00.000Z`
  return {
    id: `pul_${startedDay.replaceAll('-', '').padStart(20, '0')}`,
    connectionId: `con_${'0'.repeat(20)}`,
    fromDay: '2026-03-01',
    toDay: startedDay,
    state: 'done',
    source: 'platform',
    startedDay,
    startedAt,
    finishedAt: startedAt,
    ...changes,
  }
}

function state(pulls: KnownPull[], changers: KnownPull[] = []) {
  return stateOf(DAY, RESTATES_DAYS, pulls, changers)
}

const before = aPull('2026-03-19')
const sameDay = aPull(DAY)
const first = aPull('2026-03-21')
const second = aPull('2026-03-22')
const last = aPull('2026-03-24')

describe('a day is', () => {
  it('awaited until a good pull has asked for it', () => {
    expect(state([])).toBe('awaited')
    expect(state([before])).toBe('awaited')
    expect(state([aPull('2026-03-21', { toDay: '2026-03-19' })])).toBe('awaited')
  })

  it('failed while the last try was', () => {
    const failed = aPull('2026-03-21', { state: 'failed' })
    expect(state([before, failed])).toBe('failed')
    expect(state([failed, second])).toBe('provisional')
  })

  it('still there when a later try fails', () => {
    expect(state([first, aPull('2026-03-22', { state: 'failed' })])).toBe('provisional')
  })

  it('provisional while it is not over, whatever changes', () => {
    expect(state([sameDay], [sameDay])).toBe('provisional')
    const evening = aPull(DAY, { id: 'pul_evening', startedAt: `${DAY}T20:00:00.000Z` })
    expect(state([sameDay, evening], [sameDay, evening])).toBe('provisional')
  })

  it('provisional when the first whole report differs from the one of the day itself', () => {
    expect(state([sameDay, first], [sameDay, first])).toBe('provisional')
  })

  it('restated when a later one differs from the first whole one', () => {
    expect(state([sameDay, first, second], [first, second])).toBe('restated')
    expect(state([first, second], [first])).toBe('provisional')
  })

  it('settled once it was asked for when it could change no more', () => {
    const lastChance = aPull('2026-03-23')
    expect(state([first, lastChance], [first])).toBe('provisional')
    expect(state([first, lastChance, last], [first])).toBe('settled')
    expect(state([first, second, last], [first, second])).toBe('settled')
    expect(state([last], [last])).toBe('settled')
  })

  it('restated when it changes after it had settled', () => {
    const late = aPull('2026-04-20')
    expect(state([first, last, late], [first, late])).toBe('restated')
  })

  it('no further for having been read again from the archive', () => {
    const again = aPull('2026-03-28', { source: 'archive' })
    expect(state([sameDay, again], [sameDay])).toBe('provisional')
    expect(state([first, again], [first, again])).toBe('restated')
  })
})
