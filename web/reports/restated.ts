import type { Restatement } from '../../shared/pull.ts'
import type { Metric, ReportRow } from '../../shared/report.ts'
import { factText } from '../revenue/fact-text.ts'
import { formatDay, formatInstant } from '../ui/format.ts'

/** What a fact's metric is called in a report. */
const REPORT_NAMES: Partial<Record<Restatement['metric'], Metric>> = {
  clicks: 'platformClicks',
  registrations: 'platformRegistrations',
  firstDeposits: 'platformFirstDeposits',
  deposits: 'platformDeposits',
  qualified: 'platformQualified',
  depositAmount: 'platformDepositAmount',
}

/** Which restated figures a number is made of. */
const MADE_OF: Partial<Record<Metric, Metric[]>> = {
  profit: ['commissionTotal'],
  roi: ['commissionTotal'],
  epc: ['commissionTotal'],
}

/** "Was 120.50, is 98.10 (Lucky Star, Thu 19 Nov), seen 20 Nov, 07:10." for a row of days or offers. */
export function restatedText(
  row: Pick<ReportRow, 'group'>,
  metric: Metric,
  restatements: Restatement[],
  zone: string,
): string | undefined {
  const names = MADE_OF[metric] ?? [metric]
  const { day, offer, connection } = row.group
  const found = restatements.filter(
    (one) =>
      names.includes(REPORT_NAMES[one.metric] ?? (one.metric as Metric)) &&
      (day === undefined || one.day === day) &&
      (offer === undefined || one.offerId === offer) &&
      (connection === undefined || one.connectionId === connection),
  )
  if (found.length === 0) return undefined
  const lines = found.slice(0, 3).map((one) => {
    const was = one.was === null ? 'not there' : factText(one, one.was)
    const is = one.is === null ? 'gone' : factText(one, one.is)
    const seen = formatInstant(one.seenAt, zone)
    return `Was ${was}, is ${is} (${one.brand}, ${formatDay(one.day)}), seen ${seen}.`
  })
  return found.length > 3
    ? [...lines, `And ${found.length - 3} more.`].join('\n')
    : lines.join('\n')
}
