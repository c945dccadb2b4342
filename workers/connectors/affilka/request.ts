import type { DayWindow, PlatformRequest } from '../connector.ts'
import { COLUMNS } from './metrics.ts'
import type { AffilkaSettings } from './settings.ts'

/** A page of the report by day, brand, campaign and the tags we know, waited for and not queued. */
export function reportRequest(
  settings: AffilkaSettings,
  { from, to }: DayWindow,
  page: number,
): PlatformRequest {
  const url = new URL(`${settings.baseUrl}/api/customer/v1/partner/report`)
  const query = url.searchParams
  query.set('async', 'false')
  query.set('from', from)
  query.set('to', to)
  for (const column of COLUMNS) query.append('columns[]', column)
  for (const grouper of ['day', 'brand', 'campaign', ...tagsOf(settings)]) {
    query.append('group_by[]', grouper)
  }
  query.set('page', String(page))
  // The token stands alone, without a scheme.
  return { url: url.href, headers: { authorization: settings.token, accept: 'application/json' } }
}

export function tagsOf({ clickIdTag, subIdTag }: AffilkaSettings): string[] {
  const tags = [clickIdTag, subIdTag].filter((tag) => tag !== null)
  return [...new Set(tags)].map((tag) => `dynamic_tag_${tag}`)
}
