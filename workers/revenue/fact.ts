import type { ConnectionId, FactId, PullId } from '../../shared/ids.ts'
import type { FactAmount, FactCount, Grain } from '../../shared/pull.ts'

export type Counts = Partial<Record<FactCount, number>>
/** In units of the row's currency: see shared/money.ts. */
export type Units = Partial<Record<FactAmount, bigint>>

/** What a fact is about. Two of one pull never have the same. */
export type FactKey = {
  day: string
  brand: string
  tracker: string
  subId: string | null
  clickId: string | null
  player: string | null
  currency: string
  grain: Grain
}

/** A normalised row. A metric left out is one the platform does not say. */
export type NewFact = FactKey & { counts: Counts; amounts: Units }

/** A version of it, as kept. Instants are epoch milliseconds. */
export type StoredFact = NewFact & {
  id: FactId
  connectionId: ConnectionId
  knownAt: number
  pullId: PullId
  supersededAt: number | null
  supersededBy: PullId | null
}

/** The key as text, for maps. */
export function keyOf(fact: FactKey): string {
  const { day, brand, tracker, subId, clickId, player, currency, grain } = fact
  return JSON.stringify([day, brand, tracker, subId, clickId, player, currency, grain])
}
