import { expect, it } from 'vitest'
import type { Schema } from './openapi.ts'
import { schemaLines } from './schema-lines.ts'

function written(schema: Schema): string {
  return schemaLines(schema)
    .map(({ code, note }) => (note ? `${code} // ${note}` : code))
    .join('\n')
}

it('writes an object as a type, with what the type does not say', () => {
  const schema: Schema = {
    type: 'object',
    required: ['id', 'name'],
    properties: {
      id: { type: 'string', pattern: '^cmp_.*$' },
      name: { type: 'string', minLength: 1, maxLength: 80 },
      rating: { type: ['number', 'null'], minimum: 0, maximum: 5 },
      count: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
      zone: { type: 'string', default: 'UTC' },
    },
  }
  expect(written(schema)).toBe(
    [
      '{',
      '  id: string // cmp_…',
      '  name: string // 1 to 80 characters',
      '  rating?: number | null // 0 to 5',
      '  count?: integer',
      '  zone?: string // default "UTC"',
      '}',
    ].join('\n'),
  )
})

it('writes unions, lists and maps so that it is clear what belongs together', () => {
  const kind = (name: string): Schema => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: [name] } },
  })
  expect(written({ type: 'array', items: { enum: ['a', 'b'] }, maxItems: 3 })).toBe(
    '("a" | "b")[] // at most 3 items',
  )
  expect(written({ type: 'array', items: { type: 'string' } })).toBe('string[]')
  expect(written({ anyOf: [{ type: 'integer' }, { type: 'null' }] })).toBe('integer | null')
  expect(written({ type: 'array', items: { oneOf: [kind('site'), kind('offers')] } })).toBe(
    ['({', '  kind: "site"', '} | {', '  kind: "offers"', '})[]'].join('\n'),
  )
  expect(written({ type: 'object', additionalProperties: { type: 'string' } })).toBe(
    ['{', '  [name]: string', '}'].join('\n'),
  )
  expect(written({})).toBe('anything')
})
