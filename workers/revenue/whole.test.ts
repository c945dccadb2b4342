import { describe, expect, it } from 'vitest'
import type { PlatformPage, PlatformRow, PlatformTotal } from '../connectors/connector.ts'
import { assertWhole } from './whole.ts'

const WINDOW = { from: '2026-03-01', to: '2026-03-02' }

function aRow(ngr: string, currency: string | null = 'EUR'): PlatformRow {
  return {
    ...{ day: '2026-03-01', brand: 'b', tracker: 't', subId: null, clickId: null, player: null },
    ...{ currency, grain: 'tracker', counts: { clicks: 1 }, amounts: { ngr } },
  }
}

function aTotal(of: PlatformTotal['of'], clicks: number, ngr?: string, currency = 'EUR') {
  return { of, currency, counts: { clicks }, amounts: ngr === undefined ? {} : { ngr } }
}

function aPage(rows: PlatformRow[], totals: PlatformTotal[], leftOut: PlatformRow[] = []) {
  return { rows, leftOut, totals, columns: [] } satisfies PlatformPage
}

function problem(pages: PlatformPage[]): string | null {
  try {
    assertWhole({ window: WINDOW, pages }, 'Affilka', 'EUR')
    return null
  } catch (error) {
    return (error as Error).message
  }
}

describe('rows that are all there', () => {
  it('add up to what the platform says, to the last digit', () => {
    const rows = [aRow('0.1'), aRow('0.2')]
    expect(problem([aPage(rows, [aTotal('window', 2, '0.30')])])).toBeNull()
    expect(problem([aPage(rows, [aTotal('window', 2, '0.300001')])])).toMatch(/0\.300001 EUR ngr/)
  })

  it('count those left out on purpose', () => {
    expect(problem([aPage([aRow('1')], [aTotal('window', 2, '3')], [aRow('2')])])).toBeNull()
  })

  it('may have totals of each page, of everything, or of nobody says which', () => {
    const pages = (of: PlatformTotal['of'], first: number, second: number) => [
      aPage([aRow('1'), aRow('1')], [aTotal(of, first)]),
      aPage([aRow('1')], [aTotal(of, second)]),
    ]
    expect(problem(pages('page', 2, 1))).toBeNull()
    expect(problem(pages('page', 3, 3))).toMatch(/says 3 clicks .* but its rows add up to 2\./)
    expect(problem(pages('window', 3, 3))).toBeNull()
    expect(problem(pages('window', 2, 1))).toMatch(/says 2 clicks .* but its rows add up to 3\./)
    expect(problem(pages('either', 2, 1))).toBeNull()
    expect(problem(pages('either', 3, 3))).toBeNull()
    expect(problem(pages('either', 4, 4))).toMatch(/says 4 clicks/)
  })

  it('are compared currency by currency', () => {
    const rows = [aRow('1'), aRow('5', 'USDT')]
    const both = [aTotal('window', 1, '1'), aTotal('window', 1, '5', 'USDT')]
    expect(problem([aPage(rows, both)])).toBeNull()
    const wrong = [aTotal('window', 1, '1'), aTotal('window', 1, '6', 'USDT')]
    expect(problem([aPage(rows, wrong)])).toMatch(/6\.00 USDT ngr/)
  })

  it('are not compared with totals converted into another currency', () => {
    const rows = [aRow('1'), aRow('5', 'USDT')]
    expect(problem([aPage(rows, [aTotal('window', 2, '5.60')])])).toBeNull()
    expect(problem([aPage(rows, [aTotal('window', 3, '5.60')])])).toMatch(/3 clicks/)
  })

  it('may be none, if the platform says nothing else', () => {
    expect(problem([aPage([], [aTotal('window', 0, '0.00')])])).toBeNull()
    expect(problem([aPage([], [aTotal('window', 0, '3')])])).toMatch(/3\.00 EUR ngr/)
  })
})
