import { expect, it } from 'vitest'
import { difference } from './difference.ts'

it('is exact where floats are not', () => {
  expect(difference('0.1', '0.3')).toBe('0.2')
  expect(difference('1203.4500', '1180.1054')).toBe('-23.3446')
  expect(difference('-0.05', '0.05')).toBe('0.10')
  expect(difference('12', '13')).toBe('1')
})

it('is not known where one side is not there', () => {
  expect(difference(null, '5')).toBeNull()
  expect(difference('5', null)).toBeNull()
})
