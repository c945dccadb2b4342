import type { Page } from '../../../shared/page.ts'

const ASKED_AT_ONCE = 20

/**
 * One list out of many objects' lists, newest first. Ids are ordered by time, so the newest of all
 * are among the newest of each.
 */
export async function newestOf<Source, Item extends { id: string }>(
  sources: Source[],
  limit: number,
  ask: (source: Source) => Promise<Item[]>,
): Promise<Page<Item>> {
  const found: Item[] = []
  for (let at = 0; at < sources.length; at += ASKED_AT_ONCE) {
    const some = sources.slice(at, at + ASKED_AT_ONCE)
    found.push(...(await Promise.all(some.map(ask))).flat())
  }
  found.sort((left, right) => (left.id < right.id ? 1 : -1))
  const data = found.slice(0, limit)
  return { data, nextCursor: found.length > limit ? data.at(-1)!.id : null }
}
