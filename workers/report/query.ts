import { AppError } from '../../shared/errors.ts'
import {
  Group,
  GROUPS,
  Metric,
  METRICS,
  type Clock,
  type ReportQuery,
} from '../../shared/report.ts'
import type { Workspace } from '../../shared/account.ts'
import { addDays, dayOf, daysBetween, startOfDay } from '../../shared/zone.ts'

/** What a report was asked, with everything that was left out filled in. */
export type AppliedQuery = {
  groupBy: Group[]
  metrics: Metric[]
  from: string
  to: string
  zone: string
  currency: string
  clock: Clock
  asOf: number | null
  campaignId: string | null
  siteId: string | null
  offerId: string | null
}

const LEVELS_MAX = 4
const DAYS_MAX = 731
const DAYS_UNLESS_SAID = 7

export function applyQuery(asked: ReportQuery, workspace: Workspace, now: number): AppliedQuery {
  const zone = asked.zone ?? workspace.zone
  const to = asked.to ?? dayOf(now, zone)
  const from = asked.from ?? addDays(to, 1 - DAYS_UNLESS_SAID)
  if (from > to) {
    throw invalid('from', `The range ends (${to}) before it begins (${from}).`, 'Swap them.')
  }
  if (daysBetween(from, to).length > DAYS_MAX) {
    throw invalid(
      'from',
      'The range is longer than two years.',
      `Ask for ${DAYS_MAX} days at most.`,
    )
  }
  const groupBy = namesIn(asked.groupBy ?? 'day', Group.options, 'unknown_group', 'groupBy')
  if (groupBy.length > LEVELS_MAX) {
    throw invalid('groupBy', `A report has ${LEVELS_MAX} levels at most.`, 'Leave some out.')
  }
  return {
    groupBy,
    metrics:
      asked.metrics === undefined
        ? [...METRICS]
        : namesIn(asked.metrics, Metric.options, 'unknown_metric', 'metrics'),
    from,
    to,
    zone,
    currency: asked.currency ?? workspace.currency,
    clock: asked.clock ?? 'event',
    asOf: asked.asOf === undefined ? null : Date.parse(asked.asOf),
    campaignId: asked.campaignId ?? null,
    siteId: asked.siteId ?? null,
    offerId: asked.offerId ?? null,
  }
}

/** Each day of the range with its instants: as long as the zone's clocks make it. */
export function daySpans({ from, to, zone }: AppliedQuery) {
  return daysBetween(from, to).map((day) => ({
    day,
    from: startOfDay(day, zone),
    until: startOfDay(addDays(day, 1), zone),
  }))
}

/** The same report, to be asked for again. */
export function requestOf(path: string, query: AppliedQuery): string {
  const { groupBy, metrics, asOf, ...rest } = query
  const params = new URLSearchParams({
    groupBy: groupBy.join(','),
    metrics: metrics.join(','),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
    ...(asOf !== null && { asOf: new Date(asOf).toISOString() }),
  })
  return `${path}?${params}`
}

function namesIn<Name extends string>(
  text: string,
  known: readonly Name[],
  code: 'unknown_group' | 'unknown_metric',
  field: string,
): Name[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  for (const name of names) {
    if (known.includes(name as Name)) continue
    const list = code === 'unknown_group' ? GROUPS.join(', ') : known.join(', ')
    throw new AppError(code, `"${name.slice(0, 60)}" is not known.`, {
      field,
      fix: `Use: ${list}.`,
    })
  }
  return [...new Set(names)] as Name[]
}

function invalid(field: string, message: string, fix: string): AppError {
  return new AppError('invalid_input', message, { field, fix })
}
