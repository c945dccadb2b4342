import type { Schema } from './openapi.ts'

/** A line of a type as one would write it down, with what else is known beside it. */
export type Line = { code: string; note: string }

/** A schema as a type that people read. */
export function schemaLines(schema: Schema, depth = 0): Line[] {
  const { variants, isNullable } = variantsOf(schema)
  const blocks = variants.map((variant) => linesOfOne(variant, depth))
  if (isNullable) blocks.push([{ code: 'null', note: '' }])
  const lines = blocks.reduce((before, block) => joined(before, ' | ', block))
  lines[0]!.note ||= noteOf(schema)
  return lines
}

function variantsOf(schema: Schema): { variants: Schema[]; isNullable: boolean } {
  const options = schema.anyOf ?? schema.oneOf
  if (options) {
    const variants = options.filter(({ type }) => type !== 'null')
    return { variants, isNullable: variants.length < options.length }
  }
  if (!Array.isArray(schema.type)) return { variants: [schema], isNullable: false }
  const types = schema.type.filter((type) => type !== 'null')
  return {
    variants: types.map((type) => ({ ...schema, type })),
    isNullable: types.length < schema.type.length,
  }
}

function linesOfOne(schema: Schema, depth: number): Line[] {
  if (schema.anyOf || schema.oneOf) return schemaLines(schema, depth)
  if (schema.allOf) return schema.allOf.map((part) => linesOfOne(part, depth)).reduce(intersected)
  if (schema.const !== undefined) return plain(JSON.stringify(schema.const))
  if (schema.enum) {
    const values = schema.enum.filter((value) => value !== null)
    return plain(values.map((value) => JSON.stringify(value)).join(' | '))
  }
  if (schema.type === 'array') return arrayLines(schema, depth)
  if (schema.type === 'object') return objectLines(schema, depth)
  return plain(typeof schema.type === 'string' ? schema.type : 'anything')
}

function arrayLines({ items = {} }: Schema, depth: number): Line[] {
  const lines = schemaLines(items, depth)
  if (!isUnion(items)) return joined(lines, '', plain('[]'))
  return joined(joined(plain('('), '', lines), '', plain(')[]'))
}

function isUnion(schema: Schema): boolean {
  const { variants, isNullable } = variantsOf(schema)
  return variants.length + Number(isNullable) > 1 || (schema.enum?.length ?? 0) > 1
}

function objectLines(schema: Schema, depth: number): Line[] {
  const { properties = {}, required = [], additionalProperties } = schema
  const indent = '  '.repeat(depth + 1)
  const members = Object.entries(properties).flatMap(([name, property]) => {
    const key = plain(`${indent}${name}${required.includes(name) ? '' : '?'}`)
    return joined(key, ': ', schemaLines(property, depth + 1))
  })
  if (typeof additionalProperties === 'object') {
    members.push(
      ...joined(plain(`${indent}[name]`), ': ', schemaLines(additionalProperties, depth + 1)),
    )
  }
  if (members.length === 0) return plain('{}')
  return [...plain('{'), ...members, ...plain(`${'  '.repeat(depth)}}`)]
}

function intersected(left: Line[], right: Line[]): Line[] {
  return joined(left, ' & ', right)
}

/** Two types in a row: the last line of one goes on as the first of the next. */
function joined(left: Line[], between: string, right: Line[]): Line[] {
  const [last, first] = [left.at(-1)!, right[0]!]
  const seam = { code: last.code + between + first.code, note: last.note || first.note }
  return [...left.slice(0, -1), seam, ...right.slice(1)]
}

function plain(code: string): Line[] {
  return [{ code, note: '' }]
}

/** What a type alone does not say. */
export function noteOf(schema: Schema): string {
  return [
    schema.format,
    schema.pattern && patternNote(schema.pattern),
    rangeNote(schema.minLength, schema.maxLength, 'characters'),
    rangeNote(schema.minItems, schema.maxItems, 'items'),
    rangeNote(bound(schema.minimum), bound(schema.maximum), ''),
    schema.default !== undefined && `default ${JSON.stringify(schema.default)}`,
    schema.description,
  ]
    .filter(Boolean)
    .join(', ')
}

function patternNote(pattern: string): string {
  const kind = /^\^([a-z]{3}_)/.exec(pattern)?.[1]
  return kind ? `${kind}…` : pattern
}

/** The ends of what a number can hold say nothing. */
function bound(value: number | undefined): number | undefined {
  return value !== undefined && Math.abs(value) >= Number.MAX_SAFE_INTEGER ? undefined : value
}

function rangeNote(from: number | undefined, to: number | undefined, unit: string): string {
  const range =
    from !== undefined && to !== undefined
      ? `${from} to ${to}`
      : from !== undefined
        ? `at least ${from}`
        : to !== undefined
          ? `at most ${to}`
          : ''
  return range && unit ? `${range} ${unit}` : range
}
