import { afterAll, beforeAll, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../../shared/time.ts'
import { type Units, unitsOf } from '../euro.ts'
import { COUNT_COLUMNS, MONEY_COLUMNS } from '../figures.ts'
import { aLivedWorld } from '../testing/a-lived-world.ts'
import { programOf, world } from '../world.ts'
import { type Cell, groupersOf, type Row, reportOf } from './report.ts'

type Lived = Awaited<ReturnType<typeof aLivedWorld>>
type Body = {
  rows: { data: Row[] }
  totals: { data: Row[] }
  current_page: number
  total_pages: number
}
let lived: Lived

beforeAll(async () => {
  lived = await aLivedWorld()
})
afterAll(() => lived.stop())

const columns = [...COUNT_COLUMNS, ...MONEY_COLUMNS]
const days = { from: '2026-03-02', to: '2026-03-06' }

function ask(query: Record<string, string | string[]>, token = 'goldreef-statistic-token') {
  const url = new URL(`${lived.simulator.url}/affilka/goldreef/api/customer/v1/partner/report`)
  for (const [name, value] of Object.entries({ ...days, ...query })) {
    for (const one of [value].flat()) url.searchParams.append(name, one)
  }
  return fetch(url, { headers: { authorization: token } })
}

function report(slug: string, groupBy: string[], now = lived.until) {
  const { books } = lived.simulator.chronicle
  return reportOf(1, books, programOf(slug)!, { ...days, columns, groupBy }, now)
}

function exact({ value }: Cell): Units {
  return typeof value === 'number' ? BigInt(value) : unitsOf((value as { amount: string }).amount)
}

function sumOf(rows: Row[], name: string): Units {
  return rows.reduce((sum, row) => sum + exact(row.find((cell) => cell.name === name)!), 0n)
}

it.each(world.programs.map(({ slug }) => slug))('adds up to its totals: %s', (slug) => {
  const groupers = groupersOf(programOf(slug)!)
  const combinations = [[], ...groupers.map((one) => [one]), groupers, groupers.slice(0, 2)]
  for (const groupBy of combinations) {
    const { rows, totals } = report(slug, groupBy)
    for (const name of columns) {
      expect([groupBy, name, sumOf(rows, name)]).toEqual([groupBy, name, sumOf([totals], name)])
    }
  }
})

it('says nothing of a program in the report of another', () => {
  const brands = (slug: string) =>
    new Set(report(slug, ['brand']).rows.map((row) => row[0]!.value as string))
  expect([...brands('goldreef')]).toEqual(['Amber Reef', 'Lucky Harbour'])
  expect([...brands('nordic')]).toEqual(['Nordlicht Spins', 'Polar Jack'])
})

it('writes money as text in two units, dates as UTC midnights', async () => {
  const query = { 'group_by[]': ['day', 'brand'], 'columns[]': ['registrations_count', 'ngr'] }
  const body = (await (await ask(query)).json()) as Body
  const [day, brand, currency, registrations, ngr] = body.rows.data[0]!
  expect(day).toEqual({ name: 'day', value: '2026-03-02T00:00:00.000Z', type: 'date' })
  expect(brand).toEqual({ name: 'brand', value: 'Amber Reef', type: 'string' })
  expect(currency).toEqual({ name: 'currency', value: 'EUR', type: 'string' })
  expect(registrations).toMatchObject({ name: 'registrations_count', type: 'integer' })
  const money = ngr!.value as { amount: string; amount_cents: string; currency: string }
  expect(ngr!.type).toBe('money')
  expect(money.amount).toMatch(/^-?\d+\.\d\d$/)
  expect(money.amount_cents).toBe(String(BigInt(money.amount.replace('.', ''))))
  expect(body).toMatchObject({ current_page: 1, total_pages: 1 })
})

it('leaves out a column it does not know, rather than saying zero', async () => {
  const body = (await (await ask({ 'columns[]': ['sb_ggr', 'ggr'] })).json()) as Body
  expect(body.totals.data[0]!.map(({ name }) => name)).toEqual(['currency', 'ggr'])
})

it('gives each row once over its pages', async () => {
  const query = { 'group_by[]': ['day', 'dynamic_tag_visit_id'], 'columns[]': ['visits_count'] }
  const whole = (await (await ask({ ...query, per_page: '1000' })).json()) as Body
  const first = (await (await ask({ ...query, per_page: '100' })).json()) as Body
  expect(first.total_pages).toBeGreaterThan(2)
  const pages = await Promise.all(
    Array.from({ length: first.total_pages }, async (_, index) => {
      const page = await ask({ ...query, per_page: '100', page: String(index + 1) })
      return (await page.json()) as Body
    }),
  )
  expect(pages.flatMap(({ rows }) => rows.data)).toEqual(whole.rows.data)
})

it('refuses a wrong token, one with a scheme, and a grouper the program does not give', async () => {
  expect((await ask({}, 'wrong')).status).toBe(401)
  const withScheme = await ask({}, 'Bearer goldreef-statistic-token')
  expect(withScheme.status).toBe(401)
  expect(await withScheme.json()).toHaveProperty('error')
  expect((await ask({ 'group_by[]': 'dynamic_tag_sub_id' })).status).toBe(422)
})

it('asks for patience when asked too often', async () => {
  const set = (requestsPerMinute: number | null) =>
    fetch(`${lived.simulator.url}/control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ requestsPerMinute }),
    })
  await set(2)
  const statuses = [await ask({}), await ask({}), await ask({})]
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
  expect(Number(statuses[2]!.headers.get('retry-after'))).toBeGreaterThan(0)
  await set(null)
  expect((await ask({})).status).toBe(200)
})

it('fails as often as it is told to', async () => {
  await fetch(`${lived.simulator.url}/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ status: 200, html: true, times: 1 }),
  })
  expect((await ask({})).headers.get('content-type')).toContain('text/html')
  expect((await ask({})).headers.get('content-type')).toContain('json')
})

it('books the costs of a day at six in the morning, and corrects them within four days', () => {
  const day = Date.parse('2026-03-03T00:00:00Z')
  const question = { from: '2026-03-03', to: '2026-03-03', columns, groupBy: [] }
  const at = (now: number) => {
    const { books } = lived.simulator.chronicle
    return JSON.stringify(reportOf(1, books, programOf('goldreef')!, question, now))
  }
  const open = at(day + DAY_MS + 5 * HOUR_MS)
  const booked = at(day + DAY_MS + 7 * HOUR_MS)
  const corrected = at(day + 6 * DAY_MS)
  expect(open).toContain('"name":"admin_fee","value":{"amount":"0.00"')
  expect(new Set([open, booked, corrected]).size).toBe(3)
  expect(at(day + 60 * DAY_MS)).toBe(corrected)
})

it('says something else of a day that was restated, the same to everybody who asks', async () => {
  const later = lived.until + 20 * DAY_MS
  const figures = () => JSON.stringify(report('goldreef', ['day'], later))
  const restate = () =>
    fetch(`${lived.simulator.url}/control/restate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ day: '2026-03-03' }),
    })
  const seen = [figures()]
  for (let time = 0; time < 3; time += 1) {
    expect(await (await restate()).json()).toEqual({ days: ['2026-03-03'] })
    seen.push(figures())
    expect(figures()).toBe(seen.at(-1))
  }
  expect(new Set(seen).size).toBe(4)
})
