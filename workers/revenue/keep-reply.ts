import { replyOf } from '../catalog/connection/ask.ts'
import type { OpenConnection } from '../catalog/connection/credentials.ts'
import type { PullId } from '../../shared/ids.ts'
import type { Env } from '../env.ts'
import { isoOf } from '../runtime/columns.ts'
import type { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import { archive } from './archive.ts'
import type { Pulling } from './pull.ts'
import { addReply } from './store.ts'

/** Puts each reply of a pull into the archive, and only then looks at what it is. */
export function replyKeeper(
  env: Env,
  db: WorkspaceDatabase,
  { connection, connector }: OpenConnection,
  pullId: PullId,
  clock: () => number,
): Pulling['keep'] {
  return async (answer, { window, page }) => {
    const key = await archive(env.ARCHIVE, db.workspaceId, answer.bytes)
    const reply = replyOf(answer)
    const verdict = connector.classify(reply)
    await addReply(db, {
      connectionId: connection.id,
      pullId,
      fromDay: window.from,
      toDay: window.to,
      page,
      key,
      bytes: answer.bytes.length,
      status: answer.status,
      contentType: answer.contentType,
      classifiedAs: verdict.kind,
      receivedAt: isoOf(clock()),
    })
    return { key, verdict, body: reply.body }
  }
}
