import { expect, test } from 'vitest'
import { headersFor, parseHeadersFile } from './headers-file.ts'

const rules = parseHeadersFile(`
# everything
/*
  X-Frame-Options: DENY
  Cache-Control: no-store

/assets/*
  ! Cache-Control
  Cache-Control: max-age=60
  X-Frame-Options: SAMEORIGIN
`)

test('a path gets the headers of every rule it matches', () => {
  expect(headersFor(rules, '/reports')).toEqual({
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  })
})

test('said twice is joined, and taken away first is replaced', () => {
  expect(headersFor(rules, '/assets/main.js')).toEqual({
    'x-frame-options': 'DENY, SAMEORIGIN',
    'cache-control': 'max-age=60',
  })
})

test('a header before any path is a mistake that is said', () => {
  expect(() => parseHeadersFile('  X: y')).toThrow('before any path')
})
