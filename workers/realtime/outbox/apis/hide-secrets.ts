import type { ApiSettings, ConversionApi } from './conversion-api.ts'

export function secretsIn(api: ConversionApi, settings: ApiSettings): string[] {
  return api.settings.flatMap(({ name, kind }) => {
    const value = settings[name]
    return kind === 'secret' && value ? [value] : []
  })
}

/** A request or an answer as a log may show it, however the secret came to be written in it. */
export function hideSecrets(text: string, secrets: string[]): string {
  const written = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
  ])
  // The longest first: one may be a part of another.
  const longestFirst = [...new Set(written)].sort((left, right) => right.length - left.length)
  return longestFirst.reduce((shown, secret) => shown.replaceAll(secret, '•••'), text)
}
