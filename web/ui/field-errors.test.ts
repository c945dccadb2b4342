import { expect, test } from 'vitest'
import { fieldFor } from './field-errors.ts'

const NAMES = ['name', 'casino', 'casino.id', 'destination.siteId', 'tokens']

test.each([
  ['name', 'name'],
  ['casino.id', 'casino.id'],
  ['casino.welcomeBonus', 'casino'],
  ['tokens.3.param', 'tokens'],
  ['destination', 'destination.siteId'],
  ['names', null],
  ['token', null],
])('an error of %s belongs to %s', (field, expected) => {
  expect(fieldFor(field, NAMES)).toBe(expected)
})
