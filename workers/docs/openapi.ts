// As much of an OpenAPI document as the page reads.

export type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  default?: unknown
  description?: string
}

type Content = { 'application/json'?: { schema?: Schema } }

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  schema?: Schema
  description?: string
}

export type Operation = {
  tags?: string[]
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content?: Content }
  responses?: Record<string, { description?: string; content?: Content }>
}

export type OpenApi = {
  info?: { title?: string; version?: string; description?: string }
  servers?: { url: string }[]
  paths?: Record<string, Record<string, Operation>>
}

/** An operation with where it is. */
export type Endpoint = { method: string; path: string; tag: string; operation: Operation }

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

export function endpointsOf(openapi: OpenApi): Endpoint[] {
  return Object.entries(openapi.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method, path, tag: operation.tags?.[0] ?? 'other', operation }] : []
    }),
  )
}

export function bodyOf({ operation }: Endpoint): Schema | null {
  return operation.requestBody?.content?.['application/json']?.schema ?? null
}
