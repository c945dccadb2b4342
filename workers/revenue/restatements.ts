import { decimalText } from '../../shared/money.ts'
import {
  FACT_AMOUNTS,
  FACT_COUNTS,
  type FactAmount,
  type FactCount,
  type Restatement,
} from '../../shared/pull.ts'
import { isoOf } from '../runtime/columns.ts'
import type { FigureChange } from './history-store.ts'
import { asksFor, byStart, firstWhole, type KnownPull } from './known-pull.ts'

type Metric = FactCount | FactAmount
export type FoundRestatement = Omit<Restatement, 'offerId'>

const METRICS: Metric[] = [...FACT_COUNTS, ...FACT_AMOUNTS]

/**
 * What later pulls said differently of days that had been reported whole, the latest first: by
 * tracker and day, since single players are not what a person compares.
 */
export function restatementsOf(changes: FigureChange[], pulls: KnownPull[]): FoundRestatement[] {
  const pullById = new Map(pulls.map((pull) => [pull.id, pull]))
  const found = [...groupedBy(changes, figureOf).values()].flatMap((ofFigure) => {
    const { connectionId, day } = ofFigure[0]!
    const own = pulls.filter((pull) => pull.connectionId === connectionId)
    const whole = firstWhole(asksFor(own, day), day)
    const figure = new Figure()
    return [...groupedBy(ofFigure, ({ pullId }) => pullId).values()]
      .toSorted(([left], [right]) => left!.at - right!.at)
      .flatMap((ofPull) => {
        const was = figure.values()
        for (const change of ofPull) figure.take(change)
        const pull = pullById.get(ofPull[0]!.pullId)
        const isRestated = whole !== undefined && pull !== undefined && byStart(whole, pull) < 0
        return isRestated ? differences(ofPull[0]!, was, figure.values()) : []
      })
  })
  return found.toSorted((left, right) => (orderOf(left) < orderOf(right) ? 1 : -1))
}

/** Sorts by when it was seen; also where the next page begins. */
export function orderOf(restatement: FoundRestatement): string {
  const { seenAt, day, connectionId, brand, tracker, currency, metric } = restatement
  return JSON.stringify([seenAt, day, connectionId, brand, tracker, currency, metric])
}

/** A tracker's day as it stood after each pull. */
class Figure {
  readonly #sums = new Map<Metric, { units: bigint; facts: number }>()

  take(change: FigureChange): void {
    for (const metric of METRICS) {
      const { units, facts } = this.#sums.get(metric) ?? { units: 0n, facts: 0 }
      this.#sums.set(metric, {
        units: units + BigInt(change[`${metric}Sum`] ?? 0),
        facts: facts + (change[`${metric}Facts`] ?? 0),
      })
    }
  }

  /** null where no fact says anything, which is not zero. */
  values(): Map<Metric, bigint | null> {
    return new Map(
      METRICS.map((metric) => {
        const sum = this.#sums.get(metric)
        return [metric, sum && sum.facts > 0 ? sum.units : null]
      }),
    )
  }
}

function differences(
  { connectionId, day, brand, tracker, currency, pullId, at }: FigureChange,
  was: Map<Metric, bigint | null>,
  is: Map<Metric, bigint | null>,
): FoundRestatement[] {
  const about = { connectionId, brand, tracker, day, currency, seenAt: isoOf(at), pullId }
  return METRICS.filter((metric) => was.get(metric) !== is.get(metric)).map((metric) => ({
    ...about,
    metric,
    was: textOf(metric, was.get(metric)!, currency),
    is: textOf(metric, is.get(metric)!, currency),
  }))
}

function textOf(metric: Metric, value: bigint | null, currency: string): string | null {
  if (value === null) return null
  const isCount = (FACT_COUNTS as readonly string[]).includes(metric)
  return isCount ? String(value) : decimalText({ units: value, currency })
}

function figureOf({ connectionId, day, brand, tracker, currency }: FigureChange): string {
  return JSON.stringify([connectionId, day, brand, tracker, currency])
}

function groupedBy<Item>(items: Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
