import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../shared/time.ts'
import { type Random, randomOf } from './random.ts'
import type { Brand } from './world.ts'

/** What a player does at a casino, `afterMs` after arriving there. */
export type LifeEvent = { afterMs: number; index: number } & (
  | { kind: 'registration' }
  | { kind: 'deposit'; cents: number; bonusCents: number }
  | { kind: 'play'; ggrCents: number; wagerCents: number; cashoutCents: number }
)

type Unnumbered = LifeEvent extends infer Event
  ? Event extends LifeEvent
    ? Omit<Event, 'index'>
    : never
  : never

/** In real time a first evening is over in minutes, so that somebody who watches sees it. */
export type Pace = 'lived' | 'live'

const DEPOSITS_MAX = 14
const BONUS_CENTS_MAX = 10_000
const results = [
  { kind: 'all lost', weight: 62 },
  { kind: 'some lost', weight: 22 },
  { kind: 'won', weight: 13.5 },
  { kind: 'won big', weight: 2.5 },
] as const

/** A whole life, known from the moment of arrival. Empty for the many who only look. */
export function lifeOf(
  seed: number,
  number: number,
  brand: Brand,
  quality: number,
  pace: Pace,
): LifeEvent[] {
  const random = randomOf(seed, 'life', number, brand.slug)
  const hurry = pace === 'live' ? 30 : 1
  if (!random.chance(brand.registers * quality)) return []
  let afterMs = Math.round(random.int(MINUTE_MS, 12 * MINUTE_MS) / hurry)
  const events: Unnumbered[] = [{ kind: 'registration', afterMs }]
  if (!random.chance(brand.deposits)) return numbered(events)

  const isSameDay = random.chance(0.75)
  const wait = isSameDay
    ? random.int(4 * MINUTE_MS, 90 * MINUTE_MS) / hurry
    : random.int(10 * HOUR_MS, 2 * DAY_MS)
  afterMs += Math.round(wait)
  for (let count = 1; count <= DEPOSITS_MAX; count += 1) {
    const { cents } = random.weighted(brand.depositCents)
    const bonusCents =
      count === 1 || random.chance(0.2) ? Math.min(Math.floor(cents / 2), BONUS_CENTS_MAX) : 0
    events.push({ kind: 'deposit', afterMs, cents, bonusCents })
    const session = Math.round(random.int(15 * MINUTE_MS, 150 * MINUTE_MS) / hurry)
    events.push({ kind: 'play', afterMs: afterMs + session, ...played(cents, random) })
    if (!random.chance(brand.returns)) break
    afterMs += session + random.int(9 * HOUR_MS, 5 * DAY_MS)
  }
  return numbered(events)
}

/** How an evening with this much money ends. The casino's win is `ggrCents`; it can be a loss. */
function played(cents: number, random: Random) {
  const { kind } = random.weighted(results)
  const share = random.next()
  const ggrCents = {
    'all lost': cents,
    'some lost': Math.round(cents * share),
    won: -Math.round(cents * (0.2 + 1.8 * share)),
    'won big': -Math.round(cents * (3 + 5 * share)),
  }[kind]
  return {
    ggrCents,
    wagerCents: cents * random.int(6, 28),
    // What is left is taken out, but for a rest somebody plays on with another day.
    cashoutCents: ggrCents < cents && random.chance(0.8) ? cents - ggrCents : 0,
  }
}

function numbered(events: Unnumbered[]): LifeEvent[] {
  return events.map((event, index) => ({ ...event, index }) as LifeEvent)
}
