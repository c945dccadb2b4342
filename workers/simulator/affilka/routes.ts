import { type Context, Hono } from 'hono'
import type { Books } from '../books.ts'
import type { Faults } from '../faults.ts'
import { utcDay } from '../utc-day.ts'
import { type Program, programOf } from '../world.ts'
import { LastFew } from './last-few.ts'
import { groupersOf, type Report, type ReportQuestion, reportOf } from './report.ts'

const PER_PAGE = 500
const PER_PAGE_MAX = 1000
const REPORTS_KEPT = 8

type Platform = { seed: number; books: Books; faults: Faults; now: () => number }

/** Affilka's customer API, one program per first path segment: /affilka/goldreef/api/customer/v1. */
export function affilkaRoutes({ seed, books, faults, now }: Platform) {
  // A report is one thing: its later pages are of the moment its first one was asked for.
  const asked = new LastFew<Report>(REPORTS_KEPT)
  return new Hono().get('/:program/api/customer/v1/partner/report', (c) => {
    const program = programOf(c.req.param('program'))
    if (!program) return c.notFound()
    const fault = faults.take()
    if (fault) return fault
    // The token stands alone in the header, without a scheme.
    if (c.req.header('authorization') !== program.token) {
      return c.json({ error: 'Invalid statistic token' }, 401)
    }
    // Patience is counted in real time, however fast history is being lived.
    const wait = faults.throttle(program.slug, Date.now())
    if (wait !== null) {
      return c.json({ error: 'Too many requests' }, 429, { 'retry-after': String(wait) })
    }
    const question = readQuestion(c, program, utcDay(now()))
    if ('error' in question) return c.json(question, 422)
    const page = clamp(Number(c.req.query('page') ?? 1), Number.MAX_SAFE_INTEGER)
    const key = JSON.stringify([program.slug, question])
    let report = page > 1 ? asked.get(key) : undefined
    if (!report) {
      report = reportOf(seed, books, program, question, now())
      asked.set(key, report)
    }
    const { rows, totals } = report
    const perPage = clamp(Number(c.req.query('per_page') ?? PER_PAGE), PER_PAGE_MAX)
    const totalPages = Math.max(1, Math.ceil(rows.length / perPage))
    return c.json({
      rows: { data: rows.slice((page - 1) * perPage, page * perPage) },
      totals: { data: [totals] },
      current_page: page,
      total_pages: totalPages,
      available_groupers: groupersOf(program),
    })
  })
}

function readQuestion(
  c: Context,
  program: Program,
  today: string,
): ReportQuestion | { error: string } {
  const from = c.req.query('from')?.slice(0, 10) ?? today
  const to = c.req.query('to')?.slice(0, 10) ?? today
  if (!isDay(from) || !isDay(to)) return { error: 'from and to must be dates' }
  const groupBy = c.req.queries('group_by[]') ?? []
  const unknown = groupBy.find((name) => !groupersOf(program).includes(name))
  if (unknown !== undefined) return { error: `Unknown grouper ${unknown}` }
  return { from, to, columns: c.req.queries('columns[]') ?? [], groupBy }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function clamp(value: number, max: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), max) : 1
}
