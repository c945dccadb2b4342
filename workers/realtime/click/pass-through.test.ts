import fc from 'fast-check'
import { expect, it } from 'vitest'
import { departureLink } from './departure-link.ts'
import { passedParams, withPassed } from './pass-through.ts'

const query = new URLSearchParams('utm=push&zone=7&macro={zone}&empty=&half=%F0%9F%82')

it('takes what was named, filled in and there', () => {
  expect(passedParams(['zone', 'utm', 'macro', 'empty', 'absent'], query)).toEqual([
    ['zone', '7'],
    ['utm', 'push'],
  ])
})

it('cuts a long value without breaking a character', () => {
  const long = new URLSearchParams({ zone: `x${'🂡'.repeat(400)}` })
  const [[, value]] = passedParams(['zone'], long) as [[string, string]]
  expect(value.length).toBe(512)
  expect(value.isWellFormed()).toBe(true)
})

it.each([
  ['https://a.example/x?stag=77#top', 'https://a.example/x?stag=77&sub2=z#top'],
  ['https://a.example/x', 'https://a.example/x?stag=mine&sub2=z'],
  ['https://a.example/x?STAG=77', 'https://a.example/x?STAG=77&sub2=z'],
])('%s keeps whose deal it is', (link, expected) => {
  const passed: [string, string][] = [
    ['stag', 'mine'],
    ['sub2', 'z'],
    ['Visit_Id', 'forged'],
  ]
  expect(withPassed(link, passed, ['visit_id', null])).toBe(expected)
})

it('never leaves the host nor touches what is ours, whatever the values are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, other) => {
      const query = new URLSearchParams({ zone: value, sub: other, visit_id: other, stag: other })
      const passed = passedParams(['zone', 'sub', 'visit_id', 'stag'], query)
      const link = withPassed('https://casino.example/join?stag=77#b', passed, ['visit_id', 'sub'])
      const url = new URL(
        departureLink(link, [
          ['visit_id', 'ours'],
          ['sub', 'slug'],
        ]),
      )
      expect(url.host).toBe('casino.example')
      expect(url.hash).toBe('#b')
      expect(['visit_id', 'sub', 'stag'].map((name) => url.searchParams.getAll(name))).toEqual([
        ['ours'],
        ['slug'],
        ['77'],
      ])
    }),
  )
})
