import type { Group, Metric } from '../../shared/report.ts'
import { FILTERS } from './drill.ts'
import { GROUP, METRIC, USUAL_METRICS } from './metrics.ts'

export const LEVELS_MAX = 4

/** What the URL asks; names it does not know are left out rather than sent on. */
export function askOf(query: Record<string, string>): {
  groupBy: Group[]
  metrics: Metric[]
  filters: Record<string, string | undefined>
} {
  const groups = namesIn(query.groupBy).filter((name): name is Group => Object.hasOwn(GROUP, name))
  const metrics = namesIn(query.metrics).filter((name): name is Metric =>
    Object.hasOwn(METRIC, name),
  )
  return {
    groupBy: groups.length > 0 ? groups.slice(0, LEVELS_MAX) : ['day'],
    metrics: metrics.length > 0 ? metrics : USUAL_METRICS,
    filters: Object.fromEntries(Object.values(FILTERS).map((name) => [name, query[name]])),
  }
}

function namesIn(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean))]
}
