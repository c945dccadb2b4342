import { expect, test } from 'vitest'
import type { Condition } from '../../shared/routing.ts'
import type { VisitorField } from '../../shared/visitor-field.ts'
import { whenWords } from './rule-words.ts'

const of = (field: VisitorField, values: string[], not = false): Condition => ({
  kind: 'visitor',
  field,
  values,
  not,
})
const zone = 'Europe/Berlin'

test.each<[Condition[], string]>([
  [[of('country', ['DE', 'at']), of('device', ['phone'])], 'Germany or Austria, on phones'],
  [[of('country', ['DE'], true)], 'Not Germany'],
  [[of('country', ['DE', 'AT', 'CH'])], 'Germany, Austria or Switzerland'],
  [
    [of('os', ['ios']), of('browser', ['facebook', 'chrome'])],
    'On iOS, in the Facebook app or Chrome',
  ],
  [[of('network', ['as3320'])], 'Network AS3320'],
  [[{ kind: 'bot', not: true }], 'Not bots'],
  [
    [
      { kind: 'query', param: 'zone', values: ['77'], not: false },
      { kind: 'bot', not: false },
    ],
    'Link parameter zone is 77, bots',
  ],
  [
    [
      { kind: 'weekday', days: ['saturday', 'sunday'], zone, not: false },
      { kind: 'hours', from: 22, until: 6, zone, not: false },
    ],
    'On Saturday or Sunday (Europe/Berlin), from 22:00 to 06:00 (Europe/Berlin)',
  ],
  [[of('city', '123456789'.split(''))], 'In 1, 2, 3, 4 or 5 others'],
])('%j is read as %s', (when, expected) => {
  expect(whenWords(when)).toBe(expected)
})
