import { describe, expect, it } from 'vitest'
import { ConversionApiDescription, ConversionApiId } from '../../../../shared/conversion-api.ts'
import { CONVERSION_APIS } from './conversion-apis.ts'
import { hideSecrets, secretsIn } from './hide-secrets.ts'
import { aConversion, toReal } from './testing/a-conversion.ts'

const SECRET = 'p/w "+&=ü'

describe.each(ConversionApiId.options)('%s', (id) => {
  const api = CONVERSION_APIS[id]
  const settings = Object.fromEntries(
    api.settings.map(({ name, kind }) => [name, kind === 'secret' ? `${SECRET}${name}` : '123']),
  )

  it('describes itself as the dashboard expects', () => {
    const description = { ...api, fields: api.settings }
    expect(ConversionApiDescription.safeParse(description).error).toBeUndefined()
    expect(api.id).toBe(id)
  })

  it('can be reached at another address, and keeps our id in what it says', () => {
    const to = toReal('http://127.0.0.1:1/base')
    const { url, body } = api.request(settings, aConversion(), to)
    expect(url.startsWith('http://127.0.0.1:1/base/')).toBe(true)
    if (api.knowsRepeats) expect(body).toContain('cnv_00000000000000000001')
  })

  it('shows none of its secrets in a log', () => {
    const secrets = secretsIn(api, settings)
    const requests = [
      api.request(settings, aConversion(), toReal('http://a.example')),
      ...(api.signIn ? [api.signIn.request(settings, 'http://a.example')] : []),
    ]
    for (const { url, headers, body } of requests) {
      const shown = [url, ...Object.values(headers), body].map((text) => hideSecrets(text, secrets))
      expect(shown.join('\n')).not.toMatch(/p(\/|%2F)w/)
    }
    expect(secrets).toHaveLength(api.settings.filter(({ kind }) => kind === 'secret').length)
  })
})

it('hides a secret that is a part of another', () => {
  expect(hideSecrets('k=abcdef&l=abc', ['abc', 'abcdef'])).toBe('k=•••&l=•••')
})
