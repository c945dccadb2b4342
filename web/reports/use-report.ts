import type { Group, Metric, Report } from '../../shared/report.ts'
import { useResource, withQuery } from '../api.ts'
import type { Days } from '../ui/frame/range.ts'
import { useView } from '../ui/frame/view.ts'

export type ReportAsk = {
  groupBy: Group[]
  metrics: Metric[]
  /** Instead of the top bar's range. */
  days?: Days
  filters?: Record<string, string | undefined>
  everyMs?: number
}

/** A report as the top bar asks for it: zone, currency, clock and as of are its own. */
export function useReport({ groupBy, metrics, days, filters, everyMs }: ReportAsk) {
  const view = useView()
  const path = withQuery('/reports/site', {
    groupBy: groupBy.join(','),
    metrics: metrics.join(','),
    ...(days ?? view.days),
    ...view.params,
    ...filters,
  })
  return useResource<Report>(path, { everyMs, keep: true })
}
