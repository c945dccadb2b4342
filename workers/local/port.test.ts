import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { assertPortFree, freePort, portFromEnv } from './port.ts'

afterEach(() => vi.unstubAllEnvs())

test('a taken port is one sentence that says how to go on', async () => {
  const owner = createServer().listen(0, '127.0.0.1')
  await once(owner, 'listening')
  const { port } = owner.address() as { port: number }
  await expect(assertPortFree(port)).rejects.toThrow(
    `Port ${port} is taken by another program. Stop it, or use another port: PORT=${port + 1} npm start`,
  )
  owner.close()
})

test('a free port passes', async () => {
  await assertPortFree(await freePort())
})

test('PORT is honoured, and nonsense in it is said', () => {
  vi.stubEnv('PORT', '')
  expect(portFromEnv()).toBe(8787)
  vi.stubEnv('PORT', '9000')
  expect(portFromEnv()).toBe(9000)
  vi.stubEnv('PORT', 'http')
  expect(() => portFromEnv()).toThrow("not 'http'")
})
