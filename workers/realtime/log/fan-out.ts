import type { Page } from '../../../shared/page.ts'
import type { Found } from '../ledger/scan-store.ts'

const ASKED_AT_ONCE = 20

/** Many objects, some at a time. */
export async function askEach<Source, Answer>(
  sources: Source[],
  ask: (source: Source) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let at = 0; at < sources.length; at += ASKED_AT_ONCE) {
    const some = sources.slice(at, at + ASKED_AT_ONCE)
    answers.push(...(await Promise.all(some.map(ask))))
  }
  return answers
}

/**
 * One list out of many objects' lists, newest first. Ids are ordered by time, so the newest of all
 * are among the newest of each. Where one stopped looking the page ends for all: what another has
 * found below would stand before what is still to be found.
 */
export async function newestOf<Source, Item extends { id: string }>(
  sources: Source[],
  limit: number,
  ask: (source: Source) => Promise<Found<Item>>,
): Promise<Page<Item>> {
  const answers = await askEach(sources, ask)
  const reached = answers.reduce((last, answer) => max(last, answer.reached ?? ''), '')
  const found = answers.flatMap(({ rows }) => rows).filter(({ id }) => id >= reached)
  found.sort((left, right) => (left.id < right.id ? 1 : -1))
  const data = found.slice(0, limit)
  if (found.length > limit) return { data, nextCursor: data.at(-1)!.id }
  return { data, nextCursor: reached === '' ? null : reached }
}

function max(left: string, right: string): string {
  return left > right ? left : right
}
