import { expect, it } from 'vitest'
import { redirect } from './redirect.ts'

it.each([
  ['302' as const, 302],
  ['307' as const, 307],
])('%s says where to go', (how, status) => {
  const answer = redirect('https://casino.example/join', how)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('location')).toBe('https://casino.example/join')
})

it('meta is a page that tells no referrer and lets nothing in', async () => {
  const answer = redirect('https://casino.example/join?a=1&b="><script>alert(1)</script>', 'meta')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('location')).toBeNull()
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  const page = await answer.text()
  expect(page).not.toContain('<script>')
  expect(page).toContain('content="0;url=https://casino.example/join?a=1&amp;b=&quot;&gt;')
})
