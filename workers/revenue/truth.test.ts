import { env } from 'cloudflare:test'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../shared/time.ts'
import { addDays } from '../../shared/zone.ts'
import { parseUnits } from '../../shared/money.ts'
import type { StoredFact } from './fact.ts'
import { listFacts } from './fact-store.ts'
import {
  affilkaSaying,
  answering,
  aWorkspace,
  givenConnection,
  means,
  NOON,
  type TrueRow,
} from './given.ts'
import { factsForReport } from './report-store.ts'
import { runPull } from './run-pull.ts'

const FIRST = '2026-03-26'
const DAYS = [0, 1, 2, 3].map((count) => addDays(FIRST, count))
const WINDOW = { from: FIRST, to: DAYS.at(-1)! }

const amount = fc
  .tuple(fc.bigInt(-(10n ** 11n), 10n ** 11n), fc.constantFrom(0, 2, 6))
  .map(([units, digits]) => decimal(units, digits))
const aTrueRow: fc.Arbitrary<TrueRow> = fc.record({
  day: fc.constantFrom(...DAYS),
  campaign: fc.constantFrom('Autumn CPA 45', 'Winter share 30'),
  visitId: fc.constantFrom('', '1ABC', '1abd'),
  currency: fc.constantFrom('EUR', 'USDT', 'JPY'),
  clicks: fc.nat(1000),
  registrations: fc.nat(20),
  ngr: amount,
  income: amount,
})
const aTruth = fc.array(aTrueRow, { maxLength: 12 })
const aRange = fc
  .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS))
  .map((days) => days.toSorted() as [string, string])

type Asked = { from: string; to: string; isBroken?: boolean }

async function aLife() {
  const db = aWorkspace()
  const { id } = await givenConnection(db, {})
  let at = NOON
  return {
    db,
    now: () => at,
    /** An hour later. */
    pull: async (truth: TrueRow[], { from, to, isBroken }: Asked) => {
      at += HOUR_MS
      const send = isBroken ? answering('<html>', 200) : affilkaSaying(() => truth)
      return runPull(env, db, id, { reason: 'person', from, to }, at, means(send))
    },
    current: async (asOf: number | 'now' = 'now') =>
      (await listFacts(db, { asOf }, 10_000)).map(whatItSays).sort(),
  }
}

it('ends the same in whatever order, however often and with whatever failures it is pulled', async () => {
  const pulls = fc.array(
    fc.tuple(aRange, fc.boolean()).map(([[from, to], isBroken]) => ({ from, to, isBroken })),
    { maxLength: 5 },
  )
  await fc.assert(
    fc.asyncProperty(aTruth, pulls, async (truth, before) => {
      const [once, often] = [await aLife(), await aLife()]
      await once.pull(truth, WINDOW)
      for (const asked of before) await often.pull(truth, asked)
      await often.pull(truth, WINDOW)
      expect(await often.current()).toEqual(await once.current())

      const again = await often.pull(truth.toReversed(), WINDOW)
      expect(again).toMatchObject({ state: 'done', added: 0, changed: 0, removed: 0 })
    }),
    { numRuns: 8 },
  )
})

it('still knows at any time what was known then', async () => {
  const aStep = fc.tuple(aTruth, aRange).map(([truth, [from, to]]) => ({ truth, from, to }))
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 6 }), async (steps) => {
      const life = await aLife()
      const seen: { at: number; facts: string[]; report: unknown }[] = []
      for (const { truth, from, to } of steps) {
        await life.pull(truth, { from, to })
        const at = life.now() + HOUR_MS / 2
        const report = await factsForReport(life.db, { ...WINDOW, asOf: null })
        seen.push({ at, facts: await life.current(), report })
      }
      for (const { at, facts, report } of seen) {
        expect(await life.current(at)).toEqual(facts)
        expect(await factsForReport(life.db, { ...WINDOW, asOf: at })).toEqual(report)
      }
      expect(await life.current(NOON - DAY_MS)).toEqual([])
    }),
    { numRuns: 8 },
  )
})

it('neither loses nor makes money between the reply and the report', async () => {
  await fc.assert(
    fc.asyncProperty(aTruth, async (truth) => {
      const life = await aLife()
      await life.pull(truth, WINDOW)
      const report = await factsForReport(life.db, { ...WINDOW, asOf: null })
      for (const currency of ['EUR', 'USDT', 'JPY']) {
        const said = truth
          .filter((row) => row.currency === currency)
          .reduce((sum, { ngr }) => sum + parseUnits(ngr!, 6), 0n)
        const kept = report
          .filter((fact) => fact.currency === currency)
          .reduce((sum, { amounts }) => sum + (amounts.ngr ?? 0n), 0n)
        expect(kept).toBe(said)
      }
    }),
    { numRuns: 8 },
  )
})

/** Without what tells one life from another. */
function whatItSays({ day, tracker, clickId, currency, counts, amounts }: StoredFact): string {
  const units = Object.entries(amounts).map(([metric, value]) => `${metric} ${value}`)
  return JSON.stringify([
    day,
    tracker,
    clickId,
    currency,
    Object.entries(counts).sort(),
    units.sort(),
  ])
}

function decimal(value: bigint, digits: number): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0')
  const sign = value < 0n ? '-' : ''
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}
