import type { Condition, RulePath } from '../../shared/routing.ts'
import type { VisitorField } from '../../shared/visitor-field.ts'
import { countryName } from '../ui/countries.ts'
import { valueName } from './value-name.ts'

/** When a rule is taken: "Germany or Austria, on phones". */
export function whenWords(when: Condition[]): string {
  const [first = '', ...others] = when.map(conditionWords)
  return [first.charAt(0).toUpperCase() + first.slice(1), ...others].join(', ')
}

/** What keeps a rule from being taken now, if anything does. */
export function whyNotNow(rule: RulePath, now: number): string | null {
  if (!rule.isOn) return 'off'
  if (rule.activeFrom !== null && now < Date.parse(rule.activeFrom)) return 'not yet'
  if (rule.activeUntil !== null && now >= Date.parse(rule.activeUntil)) return 'over'
  return null
}

function conditionWords(condition: Condition): string {
  const words = plainWords(condition)
  return condition.not ? `not ${words}` : words
}

function plainWords(condition: Condition): string {
  switch (condition.kind) {
    case 'visitor':
      return visitorWords(condition.field, condition.values)
    case 'query':
      return `link parameter ${condition.param || '…'} is ${either(condition.values)}`
    case 'weekday':
      return `on ${either(condition.days.map(capital))} (${condition.zone})`
    case 'hours':
      return `from ${clock(condition.from)} to ${clock(condition.until)} (${condition.zone})`
    case 'bot':
      return 'bots'
  }
}

function visitorWords(field: VisitorField, values: string[]): string {
  const named = either(values.map((value) => valueName(field, value)))
  switch (field) {
    case 'country':
      return either(values.map((value) => countryName(value.toUpperCase())))
    case 'device':
      return values.length === 0 ? 'on …' : `on ${either(values.map(devicesOf))}`
    case 'region':
    case 'city':
      return `in ${named}`
    case 'language':
      return `language ${named}`
    case 'os':
      return `on ${named}`
    case 'browser':
      return `in ${named}`
    case 'network':
      return `network ${either(values.map((value) => `AS${value.replace(/^as/i, '')}`))}`
    case 'isp':
      return `with ${named}`
    case 'referrer':
      return `coming from ${named}`
  }
}

function devicesOf(device: string): string {
  return device === 'other' ? 'other devices' : `${device}s`
}

function either(values: string[]): string {
  if (values.length === 0) return '…'
  const [last, ...others] = values.toReversed()
  // A list of thousands of placements is not read.
  if (others.length > 5) return `${values.slice(0, 4).join(', ')} or ${values.length - 4} others`
  return others.length === 0 ? last! : `${others.toReversed().join(', ')} or ${last}`
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
