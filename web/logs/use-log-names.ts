import { useNames } from '../ui/use-names.ts'
import type { Names } from './arrival-columns.tsx'

/** What the ids in a log are called; `key` changes once more of them are known. */
export function useLogNames(): { names: Names; key: string } {
  const campaigns = useNames('/campaigns')
  const sites = useNames('/sites')
  const offers = useNames('/offers')
  const sources = useNames('/traffic-sources')
  const lists = [campaigns, sites, offers, sources]
  return {
    names: {
      campaign: campaigns.nameOf,
      site: sites.nameOf,
      offer: offers.nameOf,
      source: sources.nameOf,
    },
    key: lists.map(({ all }) => all.length).join(),
  }
}
