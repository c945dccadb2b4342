import type { Schema } from './openapi.ts'

/** A value a schema would take: what must be there, and nothing else. */
export function exampleOf(schema: Schema, name = ''): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined && schema.default !== null) return schema.default
  if (schema.enum) return schema.enum[0]
  const options = schema.anyOf ?? schema.oneOf
  if (options) return exampleOf(options.find(({ type }) => type !== 'null') ?? {}, name)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') return exampleObject(schema)
  if (type === 'array') return schema.minItems ? [exampleOf(schema.items ?? {}, name)] : []
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (type === 'boolean') return true
  return type === 'string' ? exampleText(schema, name) : null
}

function exampleObject({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  // A change requires nothing; one field shows how it is written.
  const names = required.length > 0 ? required : Object.keys(properties).slice(0, 1)
  return Object.fromEntries(names.map((name) => [name, exampleOf(properties[name] ?? {}, name)]))
}

const BY_FORMAT: Record<string, string> = {
  email: 'ada@example.com',
  date: '2026-03-29',
  'date-time': '2026-03-29T08:00:00Z',
}

const BY_NAME: [RegExp, string][] = [
  [/zone$/i, 'Europe/Malta'],
  [/currency$/i, 'EUR'],
  [/market/i, 'DE'],
  [/locale/i, 'en'],
  [/colour/i, '#1d4ed8'],
  [/slug/i, 'summer-push'],
  [/amount$/i, '12.34'],
  [/(url|link)$/i, 'https://casino.example/'],
  [/param$/i, 'click_id'],
  [/macro$/i, '{clickid}'],
  [/password/i, 'a long sentence is best'],
  [/headline/i, 'Three casinos, side by side'],
]

function exampleText({ format, pattern, minLength = 0 }: Schema, name: string): string {
  const byFormat = format === undefined ? undefined : BY_FORMAT[format]
  if (byFormat !== undefined) return byFormat
  const kind = pattern && /^\^([a-z]{3}_)/.exec(pattern)?.[1]
  if (kind) return kind + '0'.repeat(20)
  if (pattern?.includes('{32}')) return '0'.repeat(32)
  const [, text = 'Summer push'] = BY_NAME.find(([names]) => names.test(name)) ?? []
  return text.padEnd(minLength, '.')
}
