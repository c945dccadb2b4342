import { keyOf, type NewFact, type StoredFact } from './fact.ts'

export type FactChanges = {
  added: NewFact[]
  changed: { was: StoredFact; is: NewFact }[]
  removed: StoredFact[]
}

/**
 * What the platform says now against what it said before, of the same days. What says the same is
 * in none of the three, so the same report twice makes no new version.
 */
export function diffFacts(current: StoredFact[], next: NewFact[]): FactChanges {
  const before = new Map(current.map((fact) => [keyOf(fact), fact]))
  const changes: FactChanges = { added: [], changed: [], removed: [] }
  for (const is of next) {
    const key = keyOf(is)
    const was = before.get(key)
    before.delete(key)
    if (!was) changes.added.push(is)
    else if (!saysTheSame(was, is)) changes.changed.push({ was, is })
  }
  changes.removed.push(...before.values())
  return changes
}

function saysTheSame(left: NewFact, right: NewFact): boolean {
  return sameValues(left.counts, right.counts) && sameValues(left.amounts, right.amounts)
}

function sameValues<Value>(left: Record<string, Value>, right: Record<string, Value>): boolean {
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
  )
}
