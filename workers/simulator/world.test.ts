import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DAY_MS } from '../../shared/time.ts'
import { arrivalsOf } from './arrivals.ts'
import { Books } from './books.ts'
import { readJournal } from './journal.ts'
import { lifeOf } from './life.ts'
import { randomOf } from './random.ts'
import { aLivedWorld, START_AT } from './testing/a-lived-world.ts'
import { truthOf } from './truth.ts'
import { visitorOf } from './visitor.ts'
import { brandOf } from './world.ts'

type Lived = Awaited<ReturnType<typeof aLivedWorld>>
let first: Lived
let again: Lived

beforeAll(async () => {
  first = await aLivedWorld()
  again = await aLivedWorld()
})
afterAll(() => Promise.all([first.stop(), again.stop()]))

const later = START_AT + 30 * DAY_MS

it('comes to the same truth from the same seed', () => {
  const [one, two] = [first, again].map(({ simulator, founded }) =>
    truthOf(1, simulator.chronicle.books, founded.offerKeys, later),
  )
  expect(one!.totals.registrations).toBeGreaterThan(10)
  expect(one!.totals.firstDeposits).toBeGreaterThan(3)
  expect(one).toEqual(two)
})

it('has no trouble with a product that answers', () => {
  expect(first.troubles).toEqual([])
})

it('is another world with another seed', async () => {
  const other = await aLivedWorld({ seed: 2, days: 1 })
  const [one, two] = [first, other].map(({ simulator }) =>
    truthOf(1, simulator.chronicle.books, {}, later).rows.filter(({ day }) => day === '2026-03-02'),
  )
  expect(one).not.toEqual(two)
  await other.stop()
})

it('adds up the same in whatever order things are written down', () => {
  const { chronicle } = first.simulator
  const inOrder = truthOf(1, chronicle.books, {}, later)
  const books = new Books()
  const records = journalOf(first)
  const random = randomOf('shuffle')
  // An account is opened before it is used; between accounts there is no order.
  const shuffled = records
    .map((record) => ({ record, place: 'account' in record ? record.account : random.next() }))
    .sort((left, right) => (String(left.place) < String(right.place) ? -1 : 1))
  for (const { record } of shuffled) books.apply(record)
  expect(truthOf(1, books, {}, later)).toEqual(inOrder)
})

it('gives a visitor the same life whoever else comes', () => {
  const { visitor } = arrivalsOf(1, 0, START_AT)[0]!
  expect(visitorOf(1, visitor.number, visitor.entry)).toEqual(visitor)
  const brand = brandOf('amber-reef')!
  const life = () => lifeOf(1, 4711, brand, 50, 'lived')
  randomOf(1, 'life', 4712, brand.slug).next()
  expect(life()).toEqual(life())
})

it('has bots, prefetches, unfilled macros and negative evenings', () => {
  const { totals } = truthOf(1, first.simulator.chronicle.books, {}, later)
  expect(totals.botVisits).toBeGreaterThan(0)
  expect(totals.prefetches).toBeGreaterThan(0)
  expect(totals.unfilledVisits).toBeGreaterThan(0)
  const evenings = [...first.simulator.chronicle.books.days.values()].flatMap(({ accounts }) =>
    [...accounts.values()].map(({ ggrUnits }) => ggrUnits),
  )
  expect(evenings.some((units) => units < 0n)).toBe(true)
})

it('sends the click id that came to the casino back in its postbacks', () => {
  const { postbacks } = first.product
  const arrived = new Set(
    journalOf(first).flatMap((record) =>
      record.kind === 'arrival' && record.tags.visit_id ? [record.tags.visit_id] : [],
    ),
  )
  const { simulator } = first
  const deposits = postbacks.filter(({ params }) => params.txid && params.amount !== 'fifty')
  expect(deposits.length).toBeGreaterThan(5)
  for (const { params } of deposits) {
    expect(arrived).toContain(params.clickid)
    expect(simulator.chronicle.books.accounts.has(params.player!)).toBe(true)
    expect(params.amount).toMatch(/^\d+\.\d\d$/)
  }
})

function journalOf({ stateDir }: Lived) {
  return readJournal(join(stateDir, 'simulator.jsonl'))
}
