import type { TrafficSource } from '../../shared/traffic-source.ts'
import { addToLink } from '../ui/add-to-link.ts'

type Macros = Pick<TrafficSource, 'clickId' | 'cost' | 'tokens'>

/** A campaign's link as it is pasted at the traffic source, which fills the macros in. */
export function trackingLink(origin: string, slug: string, source: Macros | null): string {
  const tokens = source
    ? [source.clickId, ...(source.cost ? [source.cost] : []), ...source.tokens]
    : []
  return addToLink(
    `${origin}/c/${slug}`,
    tokens
      // A source such as Meta adds its click id by itself: there is nothing to paste for it.
      .filter(({ param, macro }) => param !== '' && macro !== '')
      .map(({ param, macro }) => ({ name: param, value: macro })),
  )
}
