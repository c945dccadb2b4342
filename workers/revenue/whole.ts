import { AppError } from '../../shared/errors.ts'
import { decimalText } from '../../shared/money.ts'
import type { DayWindow, PlatformPage, PlatformTotal } from '../connectors/connector.ts'
import { type Sums, sumsOfRows } from './sums.ts'

/** The answer to one question: all pages of some days. */
export type Part = { window: DayWindow; pages: PlatformPage[] }

/** Throws when the rows are not all there, by what the platform itself says they add up to. */
export function assertWhole({ window, pages }: Part, platform: string, currency: string): void {
  const sumsOfPages = pages.map((page) => sumsOfRows([...page.rows, ...page.leftOut], currency))
  const sumsOfAll = sumsOfRows(
    pages.flatMap((page) => [...page.rows, ...page.leftOut]),
    currency,
  )
  for (const [at, { totals }] of pages.entries()) {
    const ofPage = sumsOfPages[at]!
    const said = (of: PlatformTotal['of']) => totals.filter((total) => total.of === of)
    refuse(gapBetween(said('page'), ofPage, currency))
    refuse(gapBetween(said('window'), sumsOfAll, currency))
    const gap = gapBetween(said('either'), sumsOfAll, currency)
    if (gap && gapBetween(said('either'), ofPage, currency)) refuse(gap)
  }

  function refuse(gap: Gap | null): void {
    if (gap === null) return
    const days = window.from === window.to ? window.from : `${window.from} to ${window.to}`
    throw new AppError(
      'report_unreadable',
      `${platform} says ${gap.said} ${gap.metric} for ${days}, but its rows add up to ${gap.found}.`,
      { fix: 'Nothing to do: the old numbers stand, and it is asked again within the hour.' },
    )
  }
}

type Gap = { metric: string; said: string; found: string }

function gapBetween(totals: PlatformTotal[], rows: Sums, currency: string): Gap | null {
  if (totals.length === 0) return null
  const said = sumsOfRows(totals, currency)
  // A platform that converts its totals gives them in one currency, whatever the rows are in:
  // amounts are compared only if the totals know every currency of the rows.
  const isComparable = currenciesOf(rows).every((code) => currenciesOf(said).includes(code))
  for (const [name, total] of said) {
    const [metric = '', code] = name.split(' ')
    const found = rows.get(name) ?? 0n
    if (total === found || (code !== undefined && !isComparable)) continue
    return { metric, said: textOf(total, code), found: textOf(found, code) }
  }
  return null
}

function currenciesOf(sums: Sums): string[] {
  return [...sums.keys()].map((name) => name.split(' ')[1]).filter((code) => code !== undefined)
}

function textOf(value: bigint, currency: string | undefined): string {
  if (currency === undefined) return String(value)
  return `${decimalText({ units: value, currency })} ${currency}`
}
