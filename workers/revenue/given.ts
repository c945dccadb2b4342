import { env } from 'cloudflare:test'
import type { Connection } from '../../shared/connection.ts'
import type { WorkspaceId } from '../../shared/ids.ts'
import { decimalText, parseMoney } from '../../shared/money.ts'
import { newId } from '../../shared/new-id.ts'
import type { Send } from '../catalog/connection/ask.ts'
import { createConnection } from '../catalog/connection/credentials.ts'
import { WorkspaceDatabase } from '../runtime/workspace-database.ts'
import type { Means } from './means.ts'

// For this folder's tests: a connection, and an Affilka that answers with what a test holds true.

export const NOON = Date.UTC(2026, 2, 29, 12)

export function aWorkspace(): WorkspaceDatabase {
  return new WorkspaceDatabase(env.DB, newId('wsp', NOON) as WorkspaceId)
}

export function givenConnection(
  db: WorkspaceDatabase,
  changes: Partial<Connection> = {},
): Promise<Connection> {
  const { settings, ...others } = changes
  return createConnection(
    env,
    db,
    {
      name: 'Copper Lagoon Partners',
      platform: 'affilka',
      settings: {
        baseUrl: 'https://partners.example.com',
        token: 'a-token',
        clickIdTag: 'visit_id',
        ...settings,
      },
      zone: 'UTC',
      currency: 'EUR',
      restatesDays: 3,
      reportsAfterHour: 6,
      ...others,
    },
    NOON,
  )
}

/** What is true at the platform, a row of its report each. */
export type TrueRow = {
  day: string
  brand?: string
  campaign?: string
  visitId?: string
  currency?: string
  clicks?: number
  registrations?: number
  ngr?: string | null
  income?: string
}

const PAGE_ROWS = 3

/** The other company: reports what is true of the days it is asked for, three rows a page. */
export function affilkaSaying(truth: () => TrueRow[]): Send {
  return async (request) => {
    const query = new URL(request.url).searchParams
    const [from, to, page] = ['from', 'to', 'page'].map((name) => query.get(name)!)
    const rows = truth().filter(({ day }) => day >= from! && day <= to!)
    return Response.json(affilkaPage(rows, Number(page)))
  }
}

export function affilkaPage(rows: TrueRow[], page: number): Record<string, unknown> {
  const shown = rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS)
  return {
    rows: { data: shown.map(cellsOf) },
    totals: { data: totalsOf(rows) },
    current_page: page,
    total_pages: Math.max(1, Math.ceil(rows.length / PAGE_ROWS)),
  }
}

/** Answers the same to every question. */
export function answering(body: string, status = 200, headers: HeadersInit = {}): Send {
  return async () => new Response(body, { status, headers })
}

/** Time passes only by waiting. */
export function means(send: Send): Means & { waits: number[] } {
  const waits: number[] = []
  let machineAt = 1_000_000
  return {
    send,
    waits,
    sleep: async (ms) => {
      if (ms > 0) waits.push(ms)
      machineAt += ms
    },
    machineNow: () => machineAt,
  }
}

function cellsOf(row: TrueRow) {
  const { day, brand = 'Copper Lagoon', campaign = 'Autumn CPA 45', visitId = '' } = row
  return [
    { name: 'day', value: `${day}T00:00:00.000Z`, type: 'date' },
    { name: 'brand', value: brand, type: 'string' },
    { name: 'campaign', value: campaign, type: 'string' },
    { name: 'dynamic_tag_visit_id', value: visitId, type: 'string' },
    ...valuesOf(row),
  ]
}

function valuesOf({ currency = 'EUR', clicks = 0, registrations = 0, ngr, income }: TrueRow) {
  const money = (amount: string | null) => amount && { amount, amount_cents: '0', currency }
  return [
    { name: 'currency', value: currency, type: 'string' },
    { name: 'visits_count', value: clicks, type: 'integer' },
    { name: 'registrations_count', value: registrations, type: 'integer' },
    { name: 'ngr', value: money(ngr === undefined ? '0.00' : ngr), type: 'money' },
    { name: 'partner_income', value: money(income ?? '0.00'), type: 'money' },
  ]
}

function totalsOf(rows: TrueRow[]) {
  const currencies = new Set(rows.map(({ currency = 'EUR' }) => currency))
  return [...currencies].map((currency) => {
    const own = rows.filter((row) => (row.currency ?? 'EUR') === currency)
    const money = (of: (row: TrueRow) => string | null | undefined) =>
      decimalText({
        units: own.reduce((sum, row) => sum + parseMoney(of(row) ?? '0', currency).units, 0n),
        currency,
      })
    return valuesOf({
      day: '',
      currency,
      clicks: own.reduce((sum, { clicks = 0 }) => sum + clicks, 0),
      registrations: own.reduce((sum, { registrations = 0 }) => sum + registrations, 0),
      ngr: money(({ ngr }) => ngr),
      income: money(({ income }) => income),
    })
  })
}
