import { DAY_MS, HOUR_MS } from '../../shared/time.ts'
import { randomOf } from './random.ts'
import { type Entry, type Visitor, visitorOf } from './visitor.ts'
import { type Brand, type World, world } from './world.ts'

export type Arrival = { at: number; visitor: Visitor }
export type OrganicArrival = { at: number; number: number; brand: Brand }

/** Above these numbers are the visitors of real time, who come as long as the demo runs. */
export const LIVE_NUMBERS = 1_000_000_000
export const ORGANIC_NUMBERS = 500_000_000
const NUMBERS_A_DAY = 100_000
const NUMBERS_AN_ENTRY = 5_000

/** Evenings are busy, early mornings quiet; UTC, as the audience is an hour or two ahead. */
const hourWeights = [
  5, 3, 2, 1, 1, 1, 2, 3, 4, 5, 5, 5, 6, 6, 6, 6, 7, 8, 10, 12, 13, 12, 10, 7,
].map((weight, hour) => ({ hour, weight }))
const weekdayFactors = [1.15, 0.9, 0.88, 0.95, 1, 1.12, 1.2]

export function entriesOf({ campaigns, sites }: World): Entry[] {
  return [
    ...campaigns.map((campaign) => ({ kind: 'campaign' as const, campaign })),
    ...sites.flatMap((site) =>
      site.direct ? [{ kind: 'site' as const, site: { ...site, direct: site.direct } }] : [],
    ),
  ]
}

/** Everybody who comes on one day of the history, in the order they come. */
export function arrivalsOf(seed: number, dayIndex: number, dayStart: number): Arrival[] {
  const arrivals = entriesOf(world).flatMap((entry, entryIndex) => {
    const perDay = audienceOf(entry).visitsPerDay
    const random = randomOf(seed, 'day', dayIndex, 'entry', entryIndex)
    const first = dayIndex * NUMBERS_A_DAY + entryIndex * NUMBERS_AN_ENTRY
    return times(random, perDay, dayStart).map((at, index) => ({
      at,
      visitor: visitorOf(seed, first + index, entry),
    }))
  })
  return arrivals.sort((left, right) => left.at - right.at)
}

/** Arrivals at the casinos that no link of ours brought: the untagged rows of a report. */
export function organicArrivalsOf(
  seed: number,
  dayIndex: number,
  dayStart: number,
): OrganicArrival[] {
  return world.brands.flatMap((brand, brandIndex) => {
    const random = randomOf(seed, 'day', dayIndex, 'organic', brandIndex)
    const first = ORGANIC_NUMBERS + dayIndex * NUMBERS_A_DAY + brandIndex * NUMBERS_AN_ENTRY
    return times(random, brand.organicPerDay, dayStart).map((at, index) => ({
      at,
      number: first + index,
      brand,
    }))
  })
}

/** Somebody who comes now: the n-th since real time began. */
export function liveVisitor(seed: number, count: number): Visitor {
  const entries = entriesOf(world).map((entry) => ({
    entry,
    weight: audienceOf(entry).visitsPerDay,
  }))
  const { entry } = randomOf(seed, 'live', count).weighted(entries)
  return visitorOf(seed, LIVE_NUMBERS + count, entry)
}

function audienceOf(entry: Entry) {
  return entry.kind === 'campaign' ? entry.campaign : entry.site.direct
}

function times(random: ReturnType<typeof randomOf>, perDay: number, dayStart: number): number[] {
  const weekday = weekdayFactors[new Date(dayStart).getUTCDay()]!
  const swing = 0.85 + random.next() * 0.3
  const count = Math.min(Math.round(perDay * weekday * swing), NUMBERS_AN_ENTRY)
  return Array.from({ length: count }, () => {
    const { hour } = random.weighted(hourWeights)
    return Math.min(dayStart + hour * HOUR_MS + random.int(0, HOUR_MS - 1), dayStart + DAY_MS - 1)
  })
}
