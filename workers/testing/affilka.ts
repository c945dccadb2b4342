/** One row of a made-up Affilka report. */
export type AffilkaRow = {
  day: string
  brand?: string
  campaign?: string
  visitId?: string
  subId?: string
  registrations?: number
  firstDeposits?: number
  ngr?: string
  income?: string
  cpa?: string
}

type Cell = { name: string; value: unknown; type: string }

/** The report in the platform's own form, for the tags and days that were asked for. */
export function affilkaReport(rows: AffilkaRow[], request: URL): object {
  const [from, to] = [request.searchParams.get('from')!, request.searchParams.get('to')!]
  const groups = request.searchParams.getAll('group_by[]')
  const asked = rows.filter(({ day }) => day >= from.slice(0, 10) && day <= to.slice(0, 10))
  const data = asked.map((row) => cellsOf(row, groups))
  return { rows: { data }, totals: { data: [] }, current_page: 1, total_pages: 1 }
}

function cellsOf(row: AffilkaRow, groups: string[]): Cell[] {
  const tags: [string, string | undefined][] = [
    ['dynamic_tag_visit_id', row.visitId],
    ['dynamic_tag_sub_id', row.subId],
  ]
  return [
    { name: 'day', value: `${row.day}T00:00:00.000Z`, type: 'date' },
    { name: 'brand', value: row.brand ?? 'Gold Reef', type: 'string' },
    { name: 'campaign', value: row.campaign ?? 'main', type: 'string' },
    ...tags
      .filter(([name]) => groups.includes(name))
      .map(([name, value]) => ({ name, value: value ?? null, type: 'string' })),
    { name: 'currency', value: 'EUR', type: 'string' },
    { name: 'registrations_count', value: row.registrations ?? 0, type: 'integer' },
    { name: 'first_deposits_count', value: row.firstDeposits ?? 0, type: 'integer' },
    money('ngr', row.ngr ?? '0.00'),
    money('fixed_per_player', row.cpa ?? '0.00'),
    money('partner_income', row.income ?? '0.00'),
  ]
}

function money(name: string, amount: string): Cell {
  const cents = amount.replace('.', '').replace(/^(-?)0+(?=\d)/, '$1')
  return { name, value: { amount, amount_cents: cents, currency: 'EUR' }, type: 'money' }
}
