import type { Connection, NewConnection, PlatformDescription } from '../../shared/connection.ts'

/** A connection as its form holds it. A secret that is set reads as '' and is only sent if typed. */
export type ConnectionValues = {
  name: string
  platform: string
  settings: Record<string, string>
  zone: string
  currency: string
  restatesDays: number | null
  reportsAfterHour: number | null
}

export function blankConnection(platform: PlatformDescription): ConnectionValues {
  return {
    name: '',
    platform: platform.id,
    settings: Object.fromEntries(platform.fields.map(({ name }) => [name, ''])),
    zone: platform.zone,
    currency: 'EUR',
    restatesDays: platform.restatesDays,
    reportsAfterHour: 6,
  }
}

export function connectionValues(
  connection: Connection,
  platform: PlatformDescription,
): ConnectionValues {
  const texts = platform.fields.map(({ name, kind }): [string, string] => {
    const value = connection.settings[name]
    return [name, kind === 'secret' || value == null ? '' : String(value)]
  })
  return { ...connection, settings: Object.fromEntries(texts) }
}

/** A secret left empty is not spoken of, so that the one kept stays. */
export function newConnection(
  { settings, ...values }: ConnectionValues,
  platform: PlatformDescription,
): NewConnection {
  const said = platform.fields
    .filter(({ name, kind }) => kind !== 'secret' || settings[name])
    .map(({ name }): [string, string | null] => [name, settings[name]?.trim() || null])
  return {
    name: values.name,
    platform: platform.id,
    settings: Object.fromEntries(said),
    zone: values.zone,
    currency: values.currency,
    restatesDays: values.restatesDays ?? platform.restatesDays,
    reportsAfterHour: values.reportsAfterHour ?? 6,
  }
}

/** A token has no business in the browser's storage. */
export function withoutSecrets(values: ConnectionValues, platform: PlatformDescription) {
  const secrets = platform.fields.filter(({ kind }) => kind === 'secret')
  const blank = Object.fromEntries(secrets.map(({ name }) => [name, '']))
  return { ...values, settings: { ...values.settings, ...blank } }
}
