import type { Connection } from '../../../shared/connection.ts'
import { AppError } from '../../../shared/errors.ts'
import { connectorNamed } from '../../connectors/index.ts'
import type { Connector } from '../../connectors/connector.ts'
import type { Env } from '../../env.ts'
import { assertPublicAddress } from './public-address.ts'

type Settings = Record<string, unknown>
export type SplitSettings = { settings: Settings; secrets: Settings }

/** What a person gave, as the platform's schema reads it, with what is secret set apart. */
export function readSettings(
  env: Env,
  platform: Connection['platform'],
  given: Settings,
): SplitSettings {
  const connector = connectorNamed(platform)
  const { data, error } = connector.settings.safeParse(given)
  if (error) {
    const [issue] = error.issues
    const field = ['settings', ...issue!.path].join('.')
    throw new AppError('invalid_input', `${field}: ${issue!.message}`, { field })
  }
  for (const { name, kind } of connector.fields) {
    const value = (data as Settings)[name]
    if (kind === 'address' && value && !env.ALLOW_PRIVATE_HOSTS) {
      assertPublicAddress(String(value), `settings.${name}`)
    }
  }
  return split(connector, data as Settings)
}

/** What is there with the changes laid over it. An empty secret means the one that is there. */
export function mergeSettings(
  platform: Connection['platform'],
  { settings, secrets }: SplitSettings,
  changes: Settings,
): Settings {
  const changed = split(connectorNamed(platform), changes)
  const newSecrets = Object.entries(changed.secrets).filter(([, value]) => !isEmpty(value))
  return { ...settings, ...changed.settings, ...secrets, ...Object.fromEntries(newSecrets) }
}

function split({ fields }: Connector, all: Settings): SplitSettings {
  const secretNames = fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name)
  const entries = Object.entries(all)
  return {
    settings: Object.fromEntries(entries.filter(([name]) => !secretNames.includes(name))),
    secrets: Object.fromEntries(
      entries.filter(([name, value]) => secretNames.includes(name) && !isEmpty(value)),
    ),
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
