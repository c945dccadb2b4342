import type { Page } from '../../shared/page.ts'
import { useResource } from '../api.ts'

type Named = { id: string; name: string }
export type NamedList =
  '/campaigns' | '/sites' | '/offers' | '/casinos' | '/traffic-sources' | '/connections'

/** What things are called, by id; an id that is not known reads as itself. */
export function useNames(list: NamedList) {
  const { data } = useResource<Page<Named>>(`${list}?limit=500`)
  const all = data?.data ?? []
  return {
    all,
    isKnown: data !== undefined,
    nameOf: (id: string | null) =>
      id === null ? null : (all.find((one) => one.id === id)?.name ?? id),
  }
}
