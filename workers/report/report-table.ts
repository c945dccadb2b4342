import type { FactAmount, FactCount } from '../../shared/pull.ts'
import type { Group, ReportRow } from '../../shared/report.ts'
import type { Speech } from '../revenue/report-store.ts'
import type { Catalog } from './catalog.ts'
import { MetricReader } from './metrics.ts'
import type { OutcomeRow } from './outcome.ts'
import type { AppliedQuery } from './query.ts'
import type { DayStates } from './read-day-states.ts'
import { isReported, stateOf } from './row-state.ts'
import type { SignalRow } from './signal.ts'
import { addOutcome, addSignal, emptySums, type Sums } from './sums.ts'

type Keyed = { group: Partial<Record<Group, string | null>>; values: string[]; sums: Sums }

/** Collects both layers' rows under the groups that were asked for. */
export class ReportTable {
  readonly sums = emptySums()
  readonly #groups = new Map<string, Keyed>()
  readonly #query: AppliedQuery
  readonly #catalog: Catalog
  readonly #states: DayStates
  readonly #speech: Map<string, Speech>

  constructor(
    query: AppliedQuery,
    catalog: Catalog,
    states: DayStates,
    speech: Map<string, Speech>,
  ) {
    this.#query = query
    this.#catalog = catalog
    this.#states = states
    this.#speech = speech
  }

  addSignal(row: SignalRow): void {
    if (!this.#isAsked(row)) return
    const offer = this.#catalog.offerById.get(row.offer)
    const connection = offer?.connectionId ?? ''
    for (const sums of [this.sums, this.#group({ ...row, connection }).sums]) {
      addSignal(sums, row)
      if (connection !== '') sums.connections.add(connection)
    }
  }

  addOutcome(row: OutcomeRow): void {
    if (!this.#isAsked(row)) return
    for (const sums of [this.sums, this.#group({ ...row, country: '', device: '' }).sums]) {
      addOutcome(sums, row, row.grade)
      sums.connections.add(row.connection)
    }
  }

  rows(): ReportRow[] {
    const groups = [...this.#groups.values()]
    const traffic = trafficByPrefix(groups)
    groups.sort((left, right) => this.#compare(left, right, traffic))
    return groups.map((keyed) => this.#row(keyed))
  }

  totals(): ReportRow {
    return this.#row({ group: {}, values: [], sums: this.sums })
  }

  #isAsked(row: { campaign: string; site: string; offer: string }): boolean {
    const { campaignId, siteId, offerId } = this.#query
    return (
      (campaignId === null || campaignId === row.campaign) &&
      (siteId === null || siteId === row.site) &&
      (offerId === null || offerId === row.offer)
    )
  }

  #group(row: Record<Exclude<Group, 'casino'>, string>): Keyed {
    const casino = this.#catalog.offerById.get(row.offer)?.casinoId ?? ''
    const values = this.#query.groupBy.map((group) => (group === 'casino' ? casino : row[group]))
    const key = values.join('\n')
    let keyed = this.#groups.get(key)
    if (!keyed) {
      const named = this.#query.groupBy.map((group, at) => [group, values[at] || null])
      keyed = { group: Object.fromEntries(named), values, sums: emptySums() }
      this.#groups.set(key, keyed)
    }
    return keyed
  }

  #row({ group, sums }: Keyed): ReportRow {
    const days = group.day ? [group.day] : this.#states.days
    const state = stateOf(
      [...sums.connections].flatMap((id) => days.map((day) => this.#states.of(id, day))),
    )
    const isSure = isReported(state) && this.#tellsApart(group, sums)
    const reader = new MetricReader(sums, this.#query.currency, {
      isZeroTrue: (metric) => isSure && this.#isSpokenOf(sums, metric),
      hasArrivals: !DEPARTED_TO.some((name) => group[name]),
    })
    return {
      group,
      names: this.#namesOf(group),
      metrics: Object.fromEntries(
        this.#query.metrics.map((metric) => [metric, reader.value(metric)]),
      ),
      state,
      grade: sums.grade,
    }
  }

  /** A platform that reports by tracker says nothing of a campaign, not that it earned nothing. */
  #tellsApart(group: Keyed['group'], { connections, hasFacts }: Sums): boolean {
    const isByPlace = ['campaign', 'site', 'source'].some((name) => group[name as Group])
    const isByVisitor = 'country' in group || 'device' in group
    if (isByVisitor && !hasFacts) return false
    return !isByPlace || [...connections].every((id) => this.#speech.get(id)?.isTagged)
  }

  #isSpokenOf({ connections }: Sums, metric: FactCount | FactAmount): boolean {
    return [...connections].some((id) => this.#speech.get(id)?.metrics.has(metric) === true)
  }

  #namesOf(group: Keyed['group']): ReportRow['names'] {
    const entries = Object.entries(group) as [Group, string | null][]
    return Object.fromEntries(
      entries.map(([name, id]) => [
        name,
        id === null ? NOT_TIED[name] : this.#catalog.nameOf(name, id),
      ]),
    )
  }

  /** Newest day first, then what has most traffic; what belongs together stays together. */
  #compare(left: Keyed, right: Keyed, traffic: Map<string, number>): number {
    for (const [level, group] of this.#query.groupBy.entries()) {
      const [one, other] = [left.values[level]!, right.values[level]!]
      if (one === other) continue
      if (group === 'day') return one < other ? 1 : -1
      const of = (keyed: Keyed) => traffic.get(prefixOf(keyed, level)) ?? 0
      return of(right) - of(left) || (one < other ? -1 : 1)
    }
    return 0
  }
}

/** The traffic of each group of each level: of a campaign over all its offers. */
function trafficByPrefix(groups: Keyed[]): Map<string, number> {
  const traffic = new Map<string, number>()
  for (const keyed of groups) {
    const { visits, clicks } = keyed.sums.signal
    for (const level of keyed.values.keys()) {
      const prefix = prefixOf(keyed, level)
      traffic.set(prefix, (traffic.get(prefix) ?? 0) + (visits || clicks))
    }
  }
  return traffic
}

function prefixOf({ values }: Keyed, level: number): string {
  return values.slice(0, level + 1).join('\n')
}

/** Groups that people depart to: their arrival was somewhere else. */
const DEPARTED_TO: Group[] = ['offer', 'casino', 'connection']

/** What a row is called whose rows could not be tied to one. */
const NOT_TIED: Record<Group, string> = {
  day: '',
  campaign: '(no campaign)',
  site: '(no site)',
  offer: '(no offer)',
  casino: '(no casino)',
  connection: '(no connection)',
  source: '(no source)',
  country: '(unknown)',
  device: '(unknown)',
}
