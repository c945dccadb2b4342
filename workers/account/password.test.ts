import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

it('knows the password again, and no other', async () => {
  const stored = await hashPassword('correct horse battery')
  expect(await isPassword('correct horse battery', stored)).toBe(true)
  expect(await isPassword('correct horse batterY', stored)).toBe(false)
})

it('salts, so that two equal passwords do not look alike', async () => {
  const [one, two] = await Promise.all([hashPassword('the same'), hashPassword('the same')])
  expect(one).not.toBe(two)
  expect(one).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/)
})

it('takes a character however the keyboard composed it', async () => {
  const stored = await hashPassword('Zürich um zehn')
  expect(await isPassword('Zu\u0308rich um zehn', stored)).toBe(true)
})

it('reads the cost from the stored text, so that it can be raised later', async () => {
  const stored = await hashPassword('correct horse battery', { logN: 10, r: 8, p: 1 })
  expect(await isPassword('correct horse battery', stored)).toBe(true)
})

it('is scrypt as RFC 7914 has it', async () => {
  const key =
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2' +
    'd5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887'
  const stored = ['scrypt', 14, 8, 1, base64url('SodiumChloride'), hexToBase64url(key)].join('$')
  expect(await isPassword('pleaseletmein', stored)).toBe(true)
})

it('works as hard for somebody who does not exist, and says no', async () => {
  const stored = await hashPassword('correct horse battery')
  const known = await took(() => isPassword('wrong', stored))
  const unknown = await took(() => isPassword('wrong', null))
  expect(await isPassword('', null)).toBe(false)
  expect(unknown).toBeGreaterThan(known / 4)
})

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url')
}

function hexToBase64url(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url')
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
