import { expect, it } from 'vitest'
import { isUnexpanded } from './unexpanded.ts'

it.each([
  '${SUBID}',
  '{click_id}',
  '{:click_id}',
  '{{ctoken}}',
  '{{campaign.id}}',
  '{s2s.req_id}',
  '[CLICK_ID]',
  '##SUB_ID_SHORT(action)##',
  '##CLICK_ID##',
  '#s2#',
  '__CLICKID__',
  '@@ID@@',
  '%siteid%',
  ' {zoneid} ',
])('takes %s for a macro nobody filled in', (value) => {
  expect(isUnexpanded(value)).toBe(true)
})

it.each([
  '%7Bclick_id%7D',
  '$%7BSUBID%7D',
  '%7B%7Bctoken%7D%7D',
  '%5bCLICK_ID%5d',
  '%23%23ID%23%23',
])('takes %s for one that was encoded on the way', (value) => {
  expect(isUnexpanded(value)).toBe(true)
})

it.each([
  '',
  '{',
  'abc123',
  'a-{b}',
  '50%',
  '100%25',
  '_id_',
  'site.example/{x',
  '[',
  '#1',
  'a#b#c',
])('takes %j for a value', (value) => {
  expect(isUnexpanded(value)).toBe(false)
})
