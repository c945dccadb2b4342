import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts'
import { arrivalsOf, organicArrivalsOf } from './arrivals.ts'
import type { Planned } from './players.ts'
import { randomOf } from './random.ts'
import type { Simulator } from './simulator.ts'
import { Stage } from './stage.ts'
import { letVisit } from './visits.ts'

export type HistoryOptions = {
  simulator: Simulator
  /** Midnight UTC of the first day. */
  startAt: number
  /** Sets the product's clock; the world's own goes with it. */
  setClock: (instant: number | null) => Promise<void>
  /** What somebody does each morning: asks every program for its report. */
  pull: () => Promise<void>
  onDay: (dayStart: number) => void
  /** Stops when those who are under way have arrived. */
  signal?: AbortSignal
  realNow?: () => number
}

const STEP_MS = 10 * MINUTE_MS
/** Before this often, everything begun must be over. */
const PAUSE_MS = 3 * HOUR_MS
/** After the programs have closed yesterday. */
const PULL_AT_MS = 6 * HOUR_MS + STEP_MS

/**
 * Lives all days up to now in small steps; what was lived before a restart is not lived again.
 * A visit may still be under way when the clock goes on, as people take their time; but nobody
 * takes a day's doings into the next, so that the same seed comes to the same days.
 */
export async function liveHistory(options: HistoryOptions): Promise<void> {
  const { simulator, startAt, setClock, pull, onDay, signal, realNow = Date.now } = options
  const { chronicle, seed, players, agenda, clock, onTrouble } = simulator
  const begun = chronicle.books.livedUntil
  const from = begun ?? startAt
  const seen = numbersIn(chronicle.earlier)
  if (begun !== null) players.resume(chronicle.earlier, begun)
  const jitter = randomOf(seed, 'jitter')
  const stage = new Stage(onTrouble)

  for (let dayStart = startAt; dayStart < realNow(); dayStart += DAY_MS) {
    if (dayStart + DAY_MS <= from) continue
    onDay(dayStart)
    const coming = comingOn(options, dayStart, seen)
    for (let at = dayStart; at < Math.min(dayStart + DAY_MS, realNow()); at += STEP_MS) {
      const until = Math.min(at + STEP_MS, realNow())
      const isMorning = at === dayStart + PULL_AT_MS
      const isPause = isMorning || until < at + STEP_MS || (until - dayStart) % PAUSE_MS === 0
      const due = [...takeUntil(coming, until), ...agenda.takeUntil(until)]
      if (until <= from || (due.length === 0 && !isPause)) continue
      // Not all on the same minutes of an hour.
      const moment = Math.min(at + jitter.int(0, STEP_MS - 2 * MINUTE_MS), until)
      await setClock(moment)
      clock.set(moment)
      if (isMorning) await pull()
      if (signal?.aborted) return await stage.empty()
      for (const planned of due.sort((left, right) => left.at - right.at)) {
        await stage.begin(planned)
      }
      if (isPause) await pause(until)
    }
  }
  await setClock(null)
  clock.set(null)

  async function pause(until: number): Promise<void> {
    await stage.empty()
    // What somebody who has only now arrived still does before this moment.
    for (let late = agenda.takeUntil(until); late.length > 0; late = agenda.takeUntil(until)) {
      for (const planned of late) await stage.begin(planned)
      await stage.empty()
    }
    chronicle.write({ kind: 'lived', at: until })
  }
}

/** Who comes on a day, the first last, so that the next one is a pop away. */
function comingOn({ simulator, startAt }: HistoryOptions, dayStart: number, seen: Set<number>) {
  const { seed, desk, players } = simulator
  const dayIndex = Math.round((dayStart - startAt) / DAY_MS)
  const visits: Planned[] = arrivalsOf(seed, dayIndex, dayStart)
    .filter(({ visitor }) => !seen.has(visitor.number))
    .map(({ at, visitor }) => ({
      at,
      key: `visitor ${visitor.number}`,
      play: () => letVisit(simulator, visitor, at),
    }))
  const organic: Planned[] = organicArrivalsOf(seed, dayIndex, dayStart)
    .filter(({ number }) => !seen.has(number))
    .map(({ at, number, brand }) => ({
      at,
      key: `visitor ${number}`,
      play: async () => {
        const url = new URL(`/casino/${brand.slug}`, simulator.url)
        const way = { campaign: null, site: null }
        const arrival = desk.arrive(url, { number, nature: 'person', way, startedAt: at })
        if (arrival) players.begin(arrival)
      },
    }))
  return [...visits, ...organic].sort((left, right) => right.at - left.at)
}

function takeUntil(coming: Planned[], until: number): Planned[] {
  const due: Planned[] = []
  while (coming.length > 0 && coming.at(-1)!.at < until) due.push(coming.pop()!)
  return due
}

function numbersIn(records: Simulator['chronicle']['earlier']): Set<number> {
  return new Set(
    records.flatMap((record) =>
      (record.kind === 'visit' || record.kind === 'arrival') && record.number !== null
        ? [record.number]
        : [],
    ),
  )
}
