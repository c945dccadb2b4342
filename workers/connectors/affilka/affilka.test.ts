import { describe, expect, it } from 'vitest'
import { affilka } from './affilka.ts'
import { example } from './fixtures/example.ts'
import type { AffilkaSettings } from './settings.ts'

const settings = affilka.settings.parse(example.settings)
const WINDOW = { from: '2026-03-01', to: '2026-03-31' }

type Cell = { name: string; value: unknown }

function aRow(cells: Record<string, unknown> = {}): Cell[] {
  const usual = {
    day: '2026-03-01T00:00:00.000Z',
    brand: 'Copper Lagoon',
    campaign: 'Autumn CPA 45',
    dynamic_tag_visit_id: '',
    dynamic_tag_sub_id: '',
    currency: 'EUR',
  }
  const all = Object.entries({ ...usual, ...cells }).filter(([, value]) => value !== undefined)
  return all.map(([name, value]) => ({ name, value }))
}

function eur(amount: string) {
  return { amount, amount_cents: '0', currency: 'EUR' }
}

function aPage(rows: Cell[][], rest: object = {}): string {
  return JSON.stringify({ rows: { data: rows }, ...rest })
}

function read(cells: Record<string, unknown>, changes: Partial<AffilkaSettings> = {}) {
  return affilka.readPage(aPage([aRow(cells)]), { ...settings, ...changes }).rows[0]!
}

describe('settings', () => {
  it.each([
    'https://partners.example.com',
    'https://partners.example.com/',
    'https://partners.example.com/api/customer/v1',
    'https://partners.example.com/api/customer/v1/partner/report?from=2026-01-01',
  ])('takes %s for the program it is of', (baseUrl) => {
    expect(affilka.settings.parse({ ...example.settings, baseUrl }).baseUrl).toBe(
      'https://partners.example.com',
    )
  })

  it('keeps the path of a program that has one', () => {
    const baseUrl = 'http://127.0.0.1:9999/affilka/copper/'
    const { url } = affilka.firstRequest(
      affilka.settings.parse({ ...example.settings, baseUrl }),
      WINDOW,
    )
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:9999\/affilka\/copper\/api\/customer\/v1\/partner/)
  })

  it('takes a variable by either of its names, and none where it is left empty', () => {
    const parse = (clickIdTag: unknown) =>
      affilka.settings.parse({ ...example.settings, clickIdTag }).clickIdTag
    expect([parse('dynamic_tag_visit_id'), parse(' visit_id '), parse(''), parse(null)]).toEqual([
      'visit_id',
      'visit_id',
      null,
      null,
    ])
  })

  it('refuses a token that was copied with a line break in it', () => {
    const { success } = affilka.settings.safeParse({ ...example.settings, token: 'abc\r\ndef' })
    expect(success).toBe(false)
  })
})

describe('request', () => {
  it('asks for the days, columns and groups it reads', () => {
    const { url, headers } = affilka.firstRequest(settings, WINDOW)
    const query = new URL(url).searchParams
    expect(Object.fromEntries(query)).toMatchObject({
      async: 'false',
      from: '2026-03-01',
      to: '2026-03-31',
      page: '1',
    })
    expect(query.getAll('group_by[]')).toEqual([
      'day',
      'brand',
      'campaign',
      'dynamic_tag_visit_id',
      'dynamic_tag_sub_id',
    ])
    expect(query.getAll('columns[]')).toContain('fixed_per_player')
    expect(headers.authorization).toBe('a-token-of-the-fixture')
  })

  it('asks for one page more until the last, and once where pages are not spoken of', () => {
    const next = (rest: object) => affilka.nextRequest(settings, WINDOW, aPage([], rest))?.url
    expect(next({ current_page: 2, total_pages: 3 })).toContain('page=3')
    expect(next({ current_page: '1', total_pages: '2' })).toContain('page=2')
    expect(next({ current_page: 3, total_pages: 3 })).toBeUndefined()
    expect(next({})).toBeUndefined()
  })
})

describe('reading', () => {
  it('reads cells by name, whatever their order', () => {
    const cells = aRow({ visits_count: 7, ngr: eur('-12.3456') })
    const forwards = affilka.readPage(aPage([cells]), settings)
    expect(affilka.readPage(aPage([cells.toReversed()]), settings)).toEqual({
      ...forwards,
      columns: expect.arrayContaining(forwards.columns),
    })
    expect(forwards.rows).toMatchObject([{ counts: { clicks: 7 }, amounts: { ngr: '-12.3456' } }])
  })

  it('tells zero from not said', () => {
    const { counts, amounts } = read({ visits_count: 0, deposits_count: null, ggr: eur('0.00') })
    expect(counts).toEqual({ clicks: 0 })
    expect(amounts).toEqual({ ggr: '0.00' })
  })

  it('knows a column from a value, so that a column that vanished is noticed', () => {
    const { columns } = affilka.readPage(aPage([aRow({ ngr: null, visits_count: 1 })]), settings)
    expect(columns.toSorted()).toEqual(['clicks', 'ngr'])
  })

  it('takes the share for what is left of the whole, only if both are there', () => {
    const { amounts } = read({ partner_income: eur('53.02'), fixed_per_player: eur('45.00') })
    expect(amounts).toMatchObject({ commissionTotal: '53.02', commissionRevShare: '8.02' })
    expect(read({ partner_income: eur('5') }).amounts).toEqual({ commissionTotal: '5' })
    const losing = read({ partner_income: eur('-20'), fixed_per_player: eur('-5.5') })
    expect(losing.amounts.commissionRevShare).toBe('-14.50')
  })

  it('adds the two fees up exactly', () => {
    const both = read({ admin_fee: eur('0.1'), additional_deductions_sum: eur('0.2') })
    expect(both.amounts.fees).toBe('0.30')
    expect(read({ admin_fee: eur('0.1') }).amounts.fees).toBe('0.10')
    expect(read({}).amounts.fees).toBeUndefined()
  })

  it('keeps untagged rows, and compares click ids in small letters', () => {
    expect(read({})).toMatchObject({ clickId: null, subId: null, grain: 'click' })
    expect(read({ dynamic_tag_visit_id: '1ABC', dynamic_tag_sub_id: 'Push' })).toMatchObject({
      clickId: '1abc',
      subId: 'Push',
    })
  })

  it('names the grain of the question that was asked', () => {
    expect(read({}, { clickIdTag: null }).grain).toBe('sub-id')
    expect(read({}, { clickIdTag: null, subIdTag: null }).grain).toBe('tracker')
  })

  it('leaves out other brands, but says so', () => {
    const page = aPage([aRow(), aRow({ brand: 'Silver Fjord' })])
    const { rows, leftOut } = affilka.readPage(page, { ...settings, brand: 'silver fjord' })
    expect(rows.map(({ brand }) => brand)).toEqual(['Silver Fjord'])
    expect(leftOut.map(({ brand }) => brand)).toEqual(['Copper Lagoon'])
  })

  it('takes the currency from the amounts where it has no cell of its own', () => {
    expect(read({ currency: undefined, ngr: eur('1') }).currency).toBe('EUR')
    expect(read({ currency: undefined }).currency).toBeNull()
  })

  it.each([
    ['a row without its day', { day: undefined }],
    ['a row without its campaign', { campaign: undefined }],
    ['a row without the variable asked for', { dynamic_tag_visit_id: undefined }],
    ['a day that is none', { day: '01/03/2026' }],
    ['a day that does not begin at midnight', { day: '2026-03-01T22:00:00.000Z' }],
    ['two currencies in a row', { currency: 'USD', ngr: eur('1') }],
    ['a count that is none', { visits_count: '1,204' }],
    ['half a player', { registrations_count: 1.5 }],
  ])('refuses %s', (_, cells) => {
    expect(() => read(cells)).toThrow(expect.objectContaining({ code: 'report_unreadable' }))
  })
})

describe('totals', () => {
  const total = [
    { name: 'currency', value: 'EUR' },
    { name: 'visits_count', value: 3 },
  ]
  const read = (rest: object) => affilka.readPage(aPage([], rest), settings).totals

  it('are of the page where there are overall ones too, and else may be either', () => {
    const totals = { data: [total] }
    expect(read({ totals }).map(({ of }) => of)).toEqual(['either'])
    expect(read({ totals, overall_totals: totals }).map(({ of }) => of)).toEqual(['page', 'window'])
    expect(read({})).toEqual([])
  })

  it('leave out people, who are counted once a row', () => {
    const people = [...total, { name: 'unique_visits_count', value: 2 }]
    expect(read({ totals: { data: [people] } })).toMatchObject([{ counts: { clicks: 3 } }])
  })
})

describe('classifying', () => {
  const said = (status: number, body: string) => {
    const verdict = affilka.classify({ status, contentType: 'application/json', body })
    return verdict.kind === 'ok' ? { kind: 'ok' } : verdict
  }

  it('says what to do about a token that is not taken', () => {
    expect(said(401, '{"error":"Invalid statistic token"}')).toEqual({
      kind: 'refused',
      message: 'Affilka refused the token (401).',
      fix: 'Make a new one under Profile → API and paste it here.',
    })
  })

  it.each([
    ['{}', 'unreadable'],
    ['null', 'unreadable'],
    ['[]', 'unreadable'],
    ['"ok"', 'unreadable'],
    ['{"rows":{}}', 'unreadable'],
    ['{"rows":{"data":[]}}', 'ok'],
    ['{"error":"Report is being prepared"}', 'unreadable'],
    ['{"error":"Invalid statistic token"}', 'refused'],
    ['{"rows":{"data":[', 'unreadable'],
    ['Bad gateway', 'unreadable'],
  ])('takes a 200 with %s for what it is', (body, kind) => {
    expect(said(200, body).kind).toBe(kind)
  })

  it('names the variable that the program does not know', () => {
    const verdict = said(422, '{"error":"Unknown grouper dynamic_tag_visit_id"}')
    expect(verdict).toMatchObject({ kind: 'refused', fix: expect.stringContaining('visit_id') })
  })

  it('waits as long as its users found to be enough', () => {
    expect(said(429, '')).toMatchObject({ kind: 'throttled', retryAfterMs: 5000 })
  })
})
