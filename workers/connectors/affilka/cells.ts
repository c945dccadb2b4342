import { AppError } from '../../../shared/errors.ts'

/** A row of the report: its cells' values by their names. */
export type Cells = ReadonlyMap<string, unknown>

/** Affilka's own word for an amount; `amount_cents` is not read, for it is cents only at times. */
type MoneyValue = { amount: string; currency: string }

export function textOf(cells: Cells, name: string): string {
  const value = cells.get(name)
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  throw strange(name, value)
}

/** null where the cell is absent or empty, which is not zero. */
export function countOf(cells: Cells, name: string): number | null {
  const value = cells.get(name)
  if (value === null || value === undefined || value === '') return null
  const count = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof count !== 'number' || !Number.isSafeInteger(count)) throw strange(name, value)
  return count
}

export function amountOf(cells: Cells, name: string): string | null {
  const value = cells.get(name)
  if (value === null || value === undefined || value === '') return null
  return isMoney(value) ? value.amount : decimalOf(name, value)
}

/** What the row is in: its own cell says it, or else its amounts do; two at once are an error. */
export function currencyOf(cells: Cells): string | null {
  const said = textOf(cells, 'currency')
  const amounts = [...cells.values()].filter(isMoney).map(({ currency }) => currency)
  const currencies = new Set(
    [...(said ? [said] : []), ...amounts].map((code) => code.toUpperCase()),
  )
  if (currencies.size > 1) throw unclear(`one row is in ${[...currencies].join(' and ')}`)
  return [...currencies][0] ?? null
}

/** A day as Affilka writes it: midnight of the day, in whatever zone it thinks in. */
export function dayOf(cells: Cells): string {
  const text = textOf(cells, 'day')
  const match = /^(\d{4}-\d{2}-\d{2})(T00:00(:00(\.0+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (!match) throw unclear(`"${text.slice(0, 40)}" is not a day`)
  return match[1]!
}

export function unclear(reason: string): AppError {
  return new AppError('report_unreadable', `Affilka's report cannot be read: ${reason}.`, {
    fix: 'The reply is kept. Pull again; if it stays so, the report has a new format.',
  })
}

function isMoney(value: unknown): value is MoneyValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    typeof value.amount === 'string' &&
    'currency' in value &&
    typeof value.currency === 'string'
  )
}

/** A number that went through a float is taken only while the float cannot have changed it. */
function decimalOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  const text = String(value)
  const isExact = typeof value === 'number' && text.replace(/\D/g, '').length <= 15
  if (!isExact) throw strange(name, value)
  return text
}

function strange(name: string, value: unknown): AppError {
  return unclear(`${name} is ${JSON.stringify(value)?.slice(0, 60)}`)
}
