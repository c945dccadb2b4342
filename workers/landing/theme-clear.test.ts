import { expect, it } from 'vitest'
import { STYLE, STYLE_HASH } from './theme-clear.ts'
import { aSite, render } from './test-site.ts'

it('the policy allows the style that pages carry: after a change, copy the hash from here', async () => {
  const carried = /<style>([\s\S]*)<\/style>/.exec(render(aSite()))![1]!
  expect(carried).toBe(STYLE)
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(carried))
  expect(STYLE_HASH).toBe(`sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`)
})

it('the style loads nothing', () => {
  expect(STYLE).not.toMatch(/url\(|@import|@font-face/)
})
