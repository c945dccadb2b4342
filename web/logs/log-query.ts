import { addDays, startOfDay } from '../../shared/zone.ts'
import type { Query } from '../api.ts'
import type { Days } from '../ui/frame/range.ts'
import { FILTERS_OF, type LogName } from './logs.ts'

/** `time` in the URL: the top bar's days, or since an instant. */
export const DAYS = 'days'

/** What the API is asked for a log, out of the URL. */
export function logQuery(
  log: LogName,
  query: Record<string, string>,
  { days, zone }: { days: Days; zone: string },
): Query {
  const named = FILTERS_OF[log].filter((name) => name !== 'time')
  return {
    ...Object.fromEntries(named.map((name) => [name, query[name]])),
    ...(FILTERS_OF[log].includes('time') && timeOf(query.time, days, zone)),
  }
}

function timeOf(time: string | undefined, { from, to }: Days, zone: string): Query {
  if (time === DAYS) {
    return {
      from: new Date(startOfDay(from, zone)).toISOString(),
      to: new Date(startOfDay(addDays(to, 1), zone)).toISOString(),
    }
  }
  return time && !Number.isNaN(Date.parse(time)) ? { from: new Date(time).toISOString() } : {}
}
