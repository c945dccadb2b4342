import type { Condition, RulePath } from '../../shared/routing.ts'
import type { VisitorField, Weekday } from '../../shared/visitor-field.ts'
import {
  blankDestination,
  type DestinationValues,
  destinationOf,
  destinationValues,
} from './destination-values.ts'

/** What a condition is about, as one list to choose from. */
export type About = VisitorField | Exclude<Condition['kind'], 'visitor'>

/** A condition as its form holds it, with what it would say if it were about something else. */
export type ConditionValues = {
  about: About
  not: boolean
  values: string[]
  param: string
  days: Weekday[]
  from: number | null
  until: number | null
  zone: string
}

export type RuleValues = {
  name: string
  isOn: boolean
  when: ConditionValues[]
  destination: DestinationValues
  activeFrom: string | null
  activeUntil: string | null
}

export function blankCondition(zone: string): ConditionValues {
  const nothing = { values: [], param: '', days: [] }
  return { about: 'country', not: false, ...nothing, from: 18, until: 24, zone }
}

export function blankRule(zone: string): RuleValues {
  return {
    name: '',
    isOn: true,
    when: [blankCondition(zone)],
    destination: blankDestination(),
    activeFrom: null,
    activeUntil: null,
  }
}

export function ruleValues(path: RulePath, zone: string): RuleValues {
  return {
    ...path,
    when: path.when.map((condition) => conditionValues(condition, zone)),
    destination: destinationValues(path.destination),
  }
}

function conditionValues(condition: Condition, zone: string): ConditionValues {
  const { kind, ...said } = condition
  const about = condition.kind === 'visitor' ? condition.field : (kind as About)
  return { ...blankCondition(zone), ...said, about }
}

export function rulePath(values: RuleValues): RulePath {
  return {
    ...values,
    when: values.when.map(conditionOf),
    destination: destinationOf(values.destination),
  }
}

function conditionOf(condition: ConditionValues): Condition {
  const { about, not, values, param, days, from, until, zone } = condition
  if (about === 'query') return { kind: about, param, values, not }
  if (about === 'weekday') return { kind: about, days, zone, not }
  if (about === 'hours') return { kind: about, from: from ?? 0, until: until ?? 24, zone, not }
  if (about === 'bot') return { kind: about, not }
  return { kind: 'visitor', field: about, values, not }
}
