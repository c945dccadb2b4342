import { expect, test } from 'vitest'
import { addToLink } from './add-to-link.ts'

const zone = [{ name: 'zone', value: '{zoneid}' }]

test.each([
  ['https://a.example/c/x', 'https://a.example/c/x?zone={zoneid}'],
  ['https://a.example/c/x?', 'https://a.example/c/x?zone={zoneid}'],
  ['https://a.example/?btag=1_2&promo=a', 'https://a.example/?btag=1_2&promo=a&zone={zoneid}'],
  ['https://a.example/?next=a?b=c', 'https://a.example/?next=a?b=c&zone={zoneid}'],
  ['https://a.example/#/register', 'https://a.example/?zone={zoneid}#/register'],
  ['https://a.example/?a=1#top', 'https://a.example/?a=1&zone={zoneid}#top'],
])('adds to %s', (address, expected) => {
  expect(addToLink(address, zone)).toBe(expected)
})

test('takes the place of a parameter that has the same name, and of no other', () => {
  expect(addToLink('https://a.example/?zone=7&zones=8&zone', zone)).toBe(
    'https://a.example/?zones=8&zone={zoneid}',
  )
})

test('leaves an address alone that gets nothing', () => {
  expect(addToLink('https://a.example/?a=1#top', [])).toBe('https://a.example/?a=1#top')
})
