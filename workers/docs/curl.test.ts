import { expect, it } from 'vitest'
import { curlOf } from './curl.ts'
import type { Endpoint } from './openapi.ts'

function anEndpoint(overrides: Partial<Endpoint>): Endpoint {
  return { method: 'get', path: '/offers', tag: 'offers', operation: {}, ...overrides }
}

it('asks with the key', () => {
  expect(curlOf(anEndpoint({}), '/api/v1')).toBe(
    'curl "$CASINOFLUX/api/v1/offers" \\\n  -H "Authorization: Bearer $TOKEN"',
  )
})

it('fills in the path and what the query must have, and leaves out what it may', () => {
  const parameters = [
    {
      name: 'id',
      in: 'path' as const,
      required: true,
      schema: { type: 'string', pattern: '^off_.*$' },
    },
    {
      name: 'from',
      in: 'query' as const,
      required: true,
      schema: { type: 'string', format: 'date' },
    },
    { name: 'limit', in: 'query' as const, schema: { type: 'integer' } },
  ]
  const endpoint = anEndpoint({ method: 'delete', path: '/offers/{id}', operation: { parameters } })
  expect(curlOf(endpoint, '/api/v1')).toContain(
    `curl -X DELETE "$CASINOFLUX/api/v1/offers/off_${'0'.repeat(20)}?from=2026-03-29"`,
  )
})

it('sends a body that a shell passes on as it is', () => {
  const schema = {
    type: 'object',
    required: ['name', 'kind'],
    properties: {
      name: { type: 'string', default: "Ada's" },
      kind: { type: 'string', enum: ['cpc', 'none'] },
      note: { type: 'string' },
    },
  }
  const operation = { requestBody: { content: { 'application/json': { schema } } } }
  const text = curlOf(anEndpoint({ method: 'post', operation }), '')
  const body = /-d '([\s\S]*)'$/.exec(text)![1]!.replaceAll("'\\''", "'")
  expect(JSON.parse(body)).toEqual({ name: "Ada's", kind: 'cpc' })
})

it('signs in without a key', () => {
  expect(curlOf(anEndpoint({ method: 'post', tag: 'session' }), '')).not.toContain('$TOKEN')
})
