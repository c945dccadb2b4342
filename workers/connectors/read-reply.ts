import type { Connector, PlatformPage } from './connector.ts'
import { errorOf, type Reply, unreadable } from './verdict.ts'

/** Judged before it is read: a page only of what is a report, and else an error that says why not. */
export function readReply<Settings>(
  connector: Connector<Settings>,
  reply: Reply,
  settings: Settings,
): PlatformPage {
  const verdict = connector.classify(reply)
  if (verdict.kind !== 'ok') throw errorOf(verdict)
  try {
    return connector.readPage(reply.body, settings)
  } catch (error) {
    throw unreadable(connector.name, error)
  }
}
