import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newestOf } from './fan-out.ts'

/** An object with rows of its own that looks at no more than `budget` of them at a time. */
function source(ids: string[], budget: number) {
  return (before: string, limit: number) => {
    const looked = ids
      .filter((id) => id < before)
      .toSorted()
      .toReversed()
      .slice(0, budget)
    const wanted = looked.filter((id) => Number(id) % 3 === 0)
    const reached = looked.length === budget ? looked.at(-1)! : null
    return { rows: wanted.slice(0, limit).map((id) => ({ id })), reached }
  }
}

it('finds every row once, newest first, however little each object looks at', async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { maxLength: 60 })
  const split = fc.tuple(numbers, fc.integer({ min: 1, max: 4 }))
  await fc.assert(
    fc.asyncProperty(
      split,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 7 }),
      async ([all, parts], budget, limit) => {
        const ids = all.map(String)
        const sources = Array.from({ length: parts }, (_, part) =>
          source(
            ids.filter((_, at) => at % parts === part),
            budget,
          ),
        )
        const found: string[] = []
        let before: string | null = '~'
        for (let turn = 0; before !== null; turn += 1) {
          expect(turn).toBeLessThan(200)
          const asked: string = before
          const page = await newestOf(sources, limit, async (ask) => ask(asked, limit + 1))
          found.push(...page.data.map(({ id }) => id))
          before = page.nextCursor
        }
        const expected = ids.filter((id) => Number(id) % 3 === 0)
        expect(found).toEqual(expected.toSorted().toReversed())
      },
    ),
    { numRuns: 300 },
  )
})
