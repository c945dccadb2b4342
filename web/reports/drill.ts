import type { Group, ReportRow } from '../../shared/report.ts'
import { withParams } from '../ui/frame/view.ts'

/** What a report can be narrowed to, and the parameter that does it. */
export const FILTERS = { campaign: 'campaignId', site: 'siteId', offer: 'offerId' } as const
export type FilterGroup = keyof typeof FILTERS

export function isFilterGroup(group: Group): group is FilterGroup {
  return Object.hasOwn(FILTERS, group)
}

const NEXT: Group[] = ['campaign', 'offer', 'day', 'site', 'country']

/**
 * The report behind a row: narrowed to what the row is about, cut by the next question.
 * null where a row cannot be narrowed to.
 */
export function drillHref(
  url: string,
  row: Pick<ReportRow, 'group'>,
  groupBy: Group[],
): string | null {
  const changes: Record<string, string | null> = {}
  for (const group of groupBy) {
    const value = row.group[group]
    if (group === 'day' && value) Object.assign(changes, { from: value, to: value })
    else if (isFilterGroup(group) && value) changes[FILTERS[group]] = value
    else return null
  }
  const params = new URLSearchParams(url.split('?')[1] ?? '')
  const isFixed = (group: Group) =>
    groupBy.includes(group) ||
    (isFilterGroup(group) && params.has(FILTERS[group])) ||
    (group === 'day' && params.has('from') && params.get('from') === params.get('to'))
  const next = NEXT.find((group) => !isFixed(group))
  if (!next) return null
  return withParams(url, { ...changes, groupBy: next, sort: null })
}
