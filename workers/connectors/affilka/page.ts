import { z } from 'zod'
import type { Grain } from '../../../shared/pull.ts'
import type { PlatformPage, PlatformRow, PlatformTotal } from '../connector.ts'
import { type Cells, currencyOf, dayOf, textOf, unclear } from './cells.ts'
import { columnsOf, measuresOf, NOT_ADDITIVE } from './metrics.ts'
import { tagsOf } from './request.ts'
import type { AffilkaSettings } from './settings.ts'

const Table = z.object({
  data: z.array(z.array(z.object({ name: z.string(), value: z.unknown() }))),
})
const PageNumber = z.coerce.number().int().positive().nullish()

/** Only what we read. A column we do not know is no harm; a missing one shows where it is read. */
export const ReportPage = z.object({
  rows: Table,
  totals: Table.nullish(),
  overall_totals: Table.nullish(),
  current_page: PageNumber,
  total_pages: PageNumber,
})
export type ReportPage = z.infer<typeof ReportPage>

export function parsePage(page: string): ReportPage {
  return ReportPage.parse(JSON.parse(page))
}

export function readPage(page: string, settings: AffilkaSettings): PlatformPage {
  const { rows, totals, overall_totals: overall } = parsePage(page)
  const all = rows.data.map(cellsOf)
  const read = all.map((cells) => readRow(cells, settings))
  const isLeftOut = ({ brand }: PlatformRow) =>
    settings.brand !== null && brand.toLowerCase() !== settings.brand.toLowerCase()
  return {
    rows: read.filter((row) => !isLeftOut(row)),
    leftOut: read.filter(isLeftOut),
    totals: [
      // Beside a total of everything the other one is the page's; alone it may be either.
      ...(totals?.data ?? []).map((cells) => readTotal(cells, overall ? 'page' : 'either')),
      ...(overall?.data ?? []).map((cells) => readTotal(cells, 'window')),
    ],
    columns: [...new Set(all.flatMap(columnsOf))],
  }
}

function readRow(cells: Cells, settings: AffilkaSettings): PlatformRow {
  for (const name of ['day', 'brand', 'campaign', ...tagsOf(settings)]) {
    if (!cells.has(name)) throw unclear(`a row has no ${name}, though it was asked for`)
  }
  const currency = currencyOf(cells)
  return {
    day: dayOf(cells),
    brand: textOf(cells, 'brand'),
    tracker: textOf(cells, 'campaign'),
    subId: tagOf(cells, settings.subIdTag),
    clickId: tagOf(cells, settings.clickIdTag)?.toLowerCase() ?? null,
    player: null,
    currency,
    grain: grainOf(settings),
    ...measuresOf(cells, currency ?? 'XXX'),
  }
}

function readTotal(
  row: { name: string; value?: unknown }[],
  of: PlatformTotal['of'],
): PlatformTotal {
  const cells = cellsOf(row)
  const currency = currencyOf(cells)
  const { counts, amounts } = measuresOf(cells, currency ?? 'XXX')
  for (const name of NOT_ADDITIVE) delete counts[name]
  return { of, currency, counts, amounts }
}

function cellsOf(row: { name: string; value?: unknown }[]): Cells {
  return new Map(row.map(({ name, value }) => [name, value]))
}

function tagOf(cells: Cells, tag: string | null): string | null {
  return tag === null ? null : textOf(cells, `dynamic_tag_${tag}`) || null
}

/** Of the question asked and not of the row: an untagged row of a report by click is one of it. */
function grainOf({ clickIdTag, subIdTag }: AffilkaSettings): Grain {
  if (clickIdTag !== null) return 'click'
  return subIdTag !== null ? 'sub-id' : 'tracker'
}
