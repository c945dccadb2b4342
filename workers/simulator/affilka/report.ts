import type { Books } from '../books.ts'
import { centsOf, textOf } from '../euro.ts'
import {
  addFigures,
  COUNT_COLUMNS,
  type CountColumn,
  type Figures,
  linkFigures,
  MONEY_COLUMNS,
  type MoneyColumn,
  playerFigures,
} from '../figures.ts'
import { type Brand, brandOf, CURRENCY, type Program } from '../world.ts'

export type ReportQuestion = { from: string; to: string; columns: string[]; groupBy: string[] }
export type Cell = { name: string; value: unknown; type: string }
export type Row = Cell[]
export type Report = { rows: Row[]; totals: Row }

type Line = {
  day: string
  brand: Brand
  player: string
  tags: Record<string, string>
  figures: Figures
}

/** The report as the program knows it at a moment: rows in a fixed order, and their total. */
export function reportOf(
  seed: number,
  books: Books,
  program: Program,
  question: ReportQuestion,
  now: number,
): Report {
  const total: Figures = { counts: {}, money: {} }
  const groups = new Map<string, { cells: Cell[]; figures: Figures }>()
  for (const line of linesOf(seed, books, program, question, now)) {
    const cells = question.groupBy.map((name) => groupCell(name, line))
    const key = JSON.stringify(cells.map(({ value }) => value))
    let group = groups.get(key)
    if (!group) {
      group = { cells, figures: { counts: {}, money: {} } }
      groups.set(key, group)
    }
    addFigures(group.figures, line.figures)
    addFigures(total, line.figures)
  }
  const rows = [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { cells, figures }]) => [...cells, ...valueCells(question.columns, figures)])
  return { rows, totals: valueCells(question.columns, total) }
}

/** What can be grouped by here; a program decides which dynamic tags it gives away. */
export function groupersOf(program: Program): string[] {
  const tags = program.tags.map((tag) => `${TAG_PREFIX}${tag}`)
  return ['day', 'brand', 'campaign', 'promo', 'player', ...tags]
}

const TAG_PREFIX = 'dynamic_tag_'

function linesOf(
  seed: number,
  books: Books,
  program: Program,
  { from, to }: ReportQuestion,
  now: number,
): Line[] {
  const lines: Line[] = []
  for (const [day, dayBook] of books.days) {
    if (day < from || day > to) continue
    const add = (slug: string, tags: Line['tags'], player: string, figures: () => Figures) => {
      const brand = brandOf(slug)
      if (brand?.program === program.slug)
        lines.push({ day, brand, tags, player, figures: figures() })
    }
    for (const link of dayBook.links.values()) {
      add(link.brand, link.tags, '', () => linkFigures(link))
    }
    for (const entry of dayBook.accounts.values()) {
      const { brand, tags, id } = entry.account
      add(brand, tags, id, () => playerFigures(seed, entry, dayBook.restatements, now))
    }
  }
  return lines
}

function groupCell(name: string, { day, brand, player, tags }: Line): Cell {
  if (name === 'day') return { name, value: `${day}T00:00:00.000Z`, type: 'date' }
  const text = (value: string) => ({ name, value, type: 'string' })
  if (name === 'brand') return text(brand.name)
  if (name === 'campaign') return text(brand.tracker)
  if (name === 'promo') return text(`${brand.slug}-main`)
  if (name === 'player') return text(player)
  return text(tags[name.slice(TAG_PREFIX.length)] ?? '')
}

/** A column nobody here knows is left out, and not given as zero. */
function valueCells(columns: string[], { counts, money }: Figures): Cell[] {
  const cells: Cell[] = [{ name: 'currency', value: CURRENCY, type: 'string' }]
  for (const name of columns) {
    if (COUNT_COLUMNS.includes(name as CountColumn)) {
      cells.push({ name, value: counts[name as CountColumn] ?? 0, type: 'integer' })
    } else if (MONEY_COLUMNS.includes(name as MoneyColumn)) {
      const units = money[name as MoneyColumn] ?? 0n
      const value = { amount: textOf(units), amount_cents: `${centsOf(units)}`, currency: CURRENCY }
      cells.push({ name, value, type: 'money' })
    }
  }
  return cells
}
