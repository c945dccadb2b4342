import type { TrafficSource } from '../../../shared/traffic-source.ts'
import type { Env } from '../../env.ts'
import { removeSnapshot, writeSnapshot } from '../../runtime/snapshots.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'

/** How the outbox tells a source of a conversion, or that it does not. */
export async function publishSourcePostback(
  env: Env,
  { workspaceId }: WorkspaceDatabase,
  { id, postback }: TrafficSource,
): Promise<void> {
  if (postback === null) return removeSnapshot(env, 'source', id)
  await writeSnapshot(env, 'source', id, { workspaceId, trafficSourceId: id, ...postback })
}
