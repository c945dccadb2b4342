import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Condition, RulePath } from '../../../shared/routing.ts'
import type { PathSnapshot } from '../../../shared/snapshot.ts'
import { compilePaths } from '../../catalog/publish/compile-paths.ts'
import { decide, type Goal } from './decide.ts'
import type { Visitor } from './visitor.ts'

// A Sunday, 12 o'clock in UTC and 14 in Berlin.
const AT = Date.UTC(2026, 5, 14, 12)
const PHONE =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36'

const SITE_IDS = ['sit_0000000000000000000a', 'sit_0000000000000000000b'] as const
const DEFAULT = { kind: 'offers' as const, offers: [{ offerKey: 'default', weight: 1 }] }

const aVisitor = (more: Partial<Visitor> = {}): Visitor => ({
  country: 'DE',
  subdivision: 'Bavaria',
  subdivisionCode: 'BY',
  region: 0,
  city: 'München',
  network: 3320,
  isp: 'Deutsche Telekom AG',
  language: 'de-DE',
  device: 'phone',
  referrer: 'https://m.news.example/story?x=1',
  userAgent: PHONE,
  botReason: null,
  ...more,
})

type Input = Parameters<typeof Condition.parse>[0]

/** A rule as somebody writes it, that leads to a site named by its place. */
function aPath(when: Input[], more: object = {}, site = 0): RulePath {
  const destination = { kind: 'site', siteId: SITE_IDS[site] }
  return RulePath.parse({ name: 'A rule', when, destination, ...more })
}

function compile(paths: RulePath[]): Promise<PathSnapshot[]> {
  return compilePaths(paths, async (to) => {
    if (to.kind !== 'site') throw new Error('not here')
    return { ...to, siteSlug: to.siteId.slice(-1) }
  })
}

type Asked = { visitor?: Visitor; query?: string; at?: number; chance?: () => number }

/** The letter of the site, or `default`. */
async function goes(paths: RulePath[], asked: Asked = {}): Promise<string> {
  const { visitor = aVisitor(), query = '', at = AT, chance = () => 0 } = asked
  const campaign = { paths: await compile(paths), destination: DEFAULT }
  const goal = decide(campaign, visitor, new URLSearchParams(query), at, chance)
  return nameOf(goal)
}

const nameOf = (goal: Goal) => (goal.kind === 'site' ? goal.siteSlug : goal.offerKey)
const isTaken = async (when: Input[], asked?: Asked) => (await goes([aPath(when)], asked)) === 'a'

const turned = (condition: object) =>
  ({ ...condition, not: !('not' in condition && condition.not) }) as Input

const of = (field: string, ...values: string[]) => ({ kind: 'visitor', field, values })

describe('a condition', () => {
  it.each([
    [of('country', 'de'), of('country', 'at')],
    [of('country', 'AT', 'DE'), of('country', 'AT', 'CH')],
    [of('region', 'bavaria'), of('region', 'Hesse')],
    [of('region', 'BY'), of('region', 'HE')],
    [of('region', 'de-by'), of('region', 'us-by')],
    [of('city', 'MÜNCHEN'), of('city', 'Munster')],
    [of('language', 'de'), of('language', 'en')],
    [of('language', 'DE-de'), of('language', 'de-AT')],
    [of('device', 'Phone'), of('device', 'desktop')],
    [of('os', 'android'), of('os', 'ios')],
    [of('browser', 'chrome'), of('browser', 'safari')],
    [of('network', 'AS3320'), of('network', '332')],
    [of('network', '3320'), of('network', 'as33200')],
    [of('isp', 'deutsche telekom ag'), of('isp', 'Telekom')],
    [of('referrer', 'news.example'), of('referrer', 'ews.example')],
    [of('referrer', 'https://www.news.example/a'), of('referrer', 'other.example')],
    [
      { kind: 'query', param: 'zone', values: ['ab', '77'] },
      { kind: 'query', param: 'Zone', values: ['77'] },
    ],
    [
      { kind: 'weekday', days: ['saturday', 'sunday'], zone: 'Europe/Berlin' },
      { kind: 'weekday', days: ['monday'], zone: 'Europe/Berlin' },
    ],
    // It is 14 o'clock in Berlin.
    [
      { kind: 'hours', from: 14, until: 15, zone: 'Europe/Berlin' },
      { kind: 'hours', from: 12, until: 14, zone: 'Europe/Berlin' },
    ],
    [
      { kind: 'hours', from: 22, until: 15, zone: 'Europe/Berlin' },
      { kind: 'hours', from: 15, until: 14, zone: 'Europe/Berlin' },
    ],
    [
      { kind: 'bot', not: true },
      { kind: 'bot', not: false },
    ],
  ])('%j holds, %j does not, and `not` turns both around', async (yes, no) => {
    const asked = { query: 'zone=AB' }
    expect(await isTaken([yes], asked)).toBe(true)
    expect(await isTaken([no], asked)).toBe(false)
    expect(await isTaken([turned(yes)], asked)).toBe(false)
    expect(await isTaken([turned(no)], asked)).toBe(true)
  })

  it('knows the other day of another zone', async () => {
    const late = { at: Date.UTC(2026, 5, 14, 23) }
    const monday = (zone: string) => [{ kind: 'weekday', days: ['monday'], zone }]
    expect(await isTaken(monday('Asia/Tokyo'), late)).toBe(true)
    expect(await isTaken(monday('UTC'), late)).toBe(false)
  })

  it('on what is not known does not hold', async () => {
    const visitor = aVisitor({ country: null, city: null, network: null, referrer: null })
    for (const when of [of('country', 'DE'), of('network', '0'), of('referrer', 'news.example')]) {
      expect(await isTaken([when], { visitor })).toBe(false)
      expect(await isTaken([{ ...when, not: true }], { visitor })).toBe(true)
    }
  })

  it.each([
    [of('country', 'Germany'), 'two letters'],
    [of('device', 'mobile'), 'is not one of'],
    [of('network', 'Telekom'), 'is not a network'],
    [of('city'), 'at least one'],
    [{ kind: 'hours', from: 5, until: 5, zone: 'UTC' }, 'whole day'],
    [{ kind: 'weekday', days: ['monday'], zone: 'Berlin' }, 'Not a time zone'],
  ])('%j is refused', (condition, why) => {
    expect(Condition.safeParse(condition).error?.issues[0]?.message).toContain(why)
  })
})

// What holds or not here depends on the visitor drawn below.
const countries = fc.constantFrom('DE', 'AT', 'CH', 'SE')
const devices = fc.constantFrom('phone', 'desktop', 'tablet')
const anyVisitor = fc
  .record({ country: fc.option(countries), device: devices, bot: fc.boolean() })
  .map(({ country, device, bot }) =>
    aVisitor({ country, device: device as 'phone', botReason: bot ? 'head' : null }),
  )
const some = (values: fc.Arbitrary<string>) => fc.array(values, { minLength: 1, maxLength: 3 })
const anyCondition: fc.Arbitrary<Input & object> = fc.oneof(
  some(countries).map((values) => of('country', ...values)),
  some(devices).map((values) => of('device', ...values)),
  fc.boolean().map((not) => ({ kind: 'bot', not })),
  fc.integer({ min: 1, max: 23 }).map((until) => ({ kind: 'hours', from: 0, until, zone: 'UTC' })),
)
const conditions = fc.array(anyCondition, { minLength: 1, maxLength: 4 })
const paths = fc.array(
  fc.tuple(conditions, fc.constantFrom(0, 1)).map(([when, site]) => aPath(when, {}, site)),
  { maxLength: 6 },
)

function always<Drawn extends unknown[]>(
  arbitraries: { [Key in keyof Drawn]: fc.Arbitrary<Drawn[Key]> },
  holds: (...drawn: Drawn) => Promise<void>,
) {
  const property = fc.asyncProperty(fc.tuple(...arbitraries), (drawn) => holds(...(drawn as Drawn)))
  return fc.assert(property, { numRuns: 300 })
}

describe('whatever the rules and whoever the visitor', () => {
  it('conditions of a path are AND, in any order', () =>
    always([conditions, anyVisitor], async (when, visitor) => {
      const each = await Promise.all(when.map((one) => isTaken([one], { visitor })))
      expect(await isTaken(when, { visitor })).toBe(each.every(Boolean))
      expect(await isTaken(when.toReversed(), { visitor })).toBe(each.every(Boolean))
    }))

  it('values of a condition are OR', () =>
    always([some(countries), anyVisitor], async (values, visitor) => {
      const each = await Promise.all(
        values.map((value) => isTaken([of('country', value)], { visitor })),
      )
      expect(await isTaken([of('country', ...values)], { visitor })).toBe(each.some(Boolean))
    }))

  it('a condition or its opposite holds, never both', () =>
    always([anyCondition, anyVisitor], async (one, visitor) => {
      const opposite = turned(one)
      expect(await isTaken([one], { visitor })).toBe(!(await isTaken([opposite], { visitor })))
      expect(await isTaken([one, opposite], { visitor })).toBe(false)
    }))

  it('the first path that fits is taken, else the default', () =>
    always([paths, anyVisitor], async (list, visitor) => {
      const alone = await Promise.all(list.map((path) => goes([path], { visitor })))
      const expected = alone.find((name) => name !== 'default') ?? 'default'
      expect(await goes(list, { visitor })).toBe(expected)
    }))

  it('a path that is off, over or not begun is as if it were not there', () =>
    always([paths, conditions, fc.nat(6), anyVisitor], async (list, when, place, visitor) => {
      const iso = (at: number) => new Date(at).toISOString()
      for (const more of [
        { isOn: false },
        { activeUntil: iso(AT) },
        { activeFrom: iso(AT + 1) },
        { activeFrom: iso(AT - 2), activeUntil: iso(AT - 1) },
      ]) {
        const withIt = list.toSpliced(place, 0, aPath(when, more))
        expect(await goes(withIt, { visitor })).toBe(await goes(list, { visitor }))
      }
      const now = { activeFrom: iso(AT), activeUntil: iso(AT + 1) }
      const [timed, plain] = [aPath(when, now), aPath(when)]
      expect(await goes([timed, ...list], { visitor })).toBe(
        await goes([plain, ...list], { visitor }),
      )
    }))

  it('case makes no difference', () =>
    always([some(fc.string()), fc.string(), fc.nat(3)], async (texts, text, chosen) => {
      const values = [...texts, text].map((value) => `v${value}`)
      const value = values[chosen % values.length]!.trim()
      const city = aVisitor({ city: value })
      for (const written of [values, values.map((each) => each.toUpperCase())]) {
        // Letters such as ß have no single other case; what Unicode folds back is what is promised.
        if (written.some((each) => each.toLowerCase() !== each.toUpperCase().toLowerCase())) return
        const rule = { kind: 'query', param: 'q', values: written }
        const query = String(new URLSearchParams({ q: value.toLowerCase() }))
        expect(await isTaken([of('city', ...written)], { visitor: city })).toBe(true)
        expect(await isTaken([rule], { query })).toBe(true)
      }
    }))

  it('there is always somewhere to go, and only somewhere that was configured', () =>
    always(
      [
        paths,
        anyVisitor,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      ],
      async (list, visitor, weights, chance) => {
        const offers = weights.map((weight, index) => ({ offerKey: `offer-${index}`, weight }))
        const campaign = {
          paths: await compile(list),
          destination: { kind: 'offers' as const, offers },
        }
        const goal = decide(campaign, visitor, new URLSearchParams(), AT, () => chance)
        expect(['a', 'b', ...offers.map(({ offerKey }) => offerKey)]).toContain(nameOf(goal))
      },
    ))
})

it('does not draw a chance that nobody needs', async () => {
  const chance = () => {
    throw new Error('not needed')
  }
  expect(await goes([aPath([of('country', 'DE')])], { chance })).toBe('a')
  expect(await goes([], { chance })).toBe('default')
})
