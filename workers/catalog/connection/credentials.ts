import type { z } from 'zod'
import type { Connection, NewConnection } from '../../../shared/connection.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ConnectionId } from '../../../shared/ids.ts'
import { newId } from '../../../shared/new-id.ts'
import type { Instant } from '../../../shared/time.ts'
import { connectorNamed } from '../../connectors/index.ts'
import type { Connector } from '../../connectors/connector.ts'
import type { Env } from '../../env.ts'
import { isoOf } from '../../runtime/columns.ts'
import { seal, unseal } from '../../runtime/secrets.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { mergeSettings, readSettings, type SplitSettings } from './settings.ts'
import { addConnection, getSealed, setConnection } from './store.ts'

type Filled = z.output<typeof NewConnection>

/** A connection with all that is needed to ask its platform. Never leaves the Worker. */
export type OpenConnection = {
  connection: Connection
  connector: Connector
  /** As the connector's schema reads them, secrets included. */
  settings: unknown
}

export async function openConnection(
  env: Env,
  db: WorkspaceDatabase,
  id: ConnectionId,
): Promise<OpenConnection> {
  const { connection, settings, secrets } = await unsealed(env, db, id)
  const connector = connectorNamed(connection.platform)
  return { connection, connector, settings: connector.settings.parse({ ...settings, ...secrets }) }
}

/** An error whose words are the platform's own, without a secret that it may have said back. */
export function hidingSecrets({ connector, settings }: OpenConnection, error: AppError): AppError {
  const secrets = connector.fields
    .filter(({ kind }) => kind === 'secret')
    .map(({ name }) => (settings as Record<string, unknown>)[name])
    .filter((secret) => typeof secret === 'string' && secret !== '') as string[]
  if (!secrets.some((secret) => error.message.includes(secret))) return error
  const message = secrets.reduce((text, secret) => text.replaceAll(secret, '•••'), error.message)
  return new AppError(error.code, message, { fix: error.fix })
}

export async function createConnection(
  env: Env,
  db: WorkspaceDatabase,
  { settings: given, ...input }: Filled,
  now: Instant,
): Promise<Connection> {
  const kept = await sealedSettings(env, readSettings(env, input.platform, given))
  return addConnection(db, { id: newId('con', now), ...input, ...kept, createdAt: isoOf(now) })
}

/** A secret that is left out or null stays what it is. */
export async function changeConnection(
  env: Env,
  db: WorkspaceDatabase,
  id: ConnectionId,
  { settings: given, platform, ...changes }: Partial<Filled>,
): Promise<Connection> {
  const { connection, ...old } = await unsealed(env, db, id)
  if (platform !== undefined && platform !== connection.platform) {
    throw new AppError('invalid_input', 'platform: A connection stays on its platform.', {
      field: 'platform',
      fix: 'Make a new connection, and archive this one.',
    })
  }
  const merged = mergeSettings(connection.platform, old, given ?? {})
  const kept = given && (await sealedSettings(env, readSettings(env, connection.platform, merged)))
  return setConnection(db, id, { ...changes, ...kept })
}

async function unsealed(
  env: Env,
  db: WorkspaceDatabase,
  id: ConnectionId,
): Promise<SplitSettings & { connection: Connection }> {
  const { connection, settings, sealedSecrets } = await getSealed(db, id)
  if (sealedSecrets === null) {
    throw new AppError('not_found', `The connection "${connection.name}" is archived.`)
  }
  const secrets = (await unseal(env, sealedSecrets)) as SplitSettings['secrets']
  return { connection, settings, secrets }
}

async function sealedSettings(env: Env, { settings, secrets }: SplitSettings) {
  const sealedSecrets = await seal(env, secrets)
  return { settings, sealedSecrets, secretNames: Object.keys(secrets) }
}
