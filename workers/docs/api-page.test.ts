import { env } from 'cloudflare:test'
import { expect, it } from 'vitest'
import { renderApiDocs } from './api-page.ts'
import { docsHeaders } from './headers.ts'
import type { OpenApi } from './openapi.ts'
import { STYLE, STYLE_HASH } from './style.ts'

it('shows every operation that machines are told of', async () => {
  const { app } = await import('../app.ts')
  const openapi = await (await app.request('/api/v1/openapi.json', {}, env)).json<OpenApi>()
  const answer = await app.request('/api/docs', {}, env)
  const page = await answer.text()
  const operations = Object.entries(openapi.paths!).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method, path })),
  )
  expect(operations.length).toBeGreaterThan(30)
  expect(page.split('<section class="op"').length - 1).toBe(operations.length)
  const anchors = [...page.matchAll(/<section class="op" id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(anchors).size).toBe(operations.length)
  for (const id of anchors) expect(page).toContain(`href="#${id}"`)
  expect(page).not.toMatch(/undefined|\[object/)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

it('escapes what a description says', () => {
  const evil = '</pre><script>alert(1)</script>"\''
  const operation = {
    tags: [evil],
    summary: evil,
    parameters: [{ name: evil, in: 'query' as const, description: evil, schema: { enum: [evil] } }],
    requestBody: {
      content: {
        'application/json': {
          schema: { type: 'object', properties: { [evil]: { default: evil } } },
        },
      },
    },
    responses: { 200: {} },
  }
  const page = renderApiDocs({
    info: { title: evil, version: evil, description: evil },
    servers: [{ url: evil }],
    paths: { [`/${evil}`]: { post: operation } },
  })
  expect(page).not.toContain('<script')
  expect(page.split('</pre>')).toHaveLength(
    renderApiDocs({ paths: { '/a': { post: operation } } }).split('</pre>').length,
  )
})

it('allows its style by its hash: after a change, copy the hash from here', async () => {
  const carried = /<style>([\s\S]*)<\/style>/.exec(renderApiDocs({}))![1]!
  expect(carried).toBe(STYLE)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(carried))
  expect(STYLE_HASH).toBe(`sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`)
  expect(docsHeaders()['content-security-policy']).toContain(STYLE_HASH)
})
