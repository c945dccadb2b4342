import { FilterChip } from '../ui/chip.tsx'
import { rangeText } from '../ui/frame/range-text.ts'
import { useSetParams, useView } from '../ui/frame/view.ts'
import { type NamedList, useNames } from '../ui/use-names.ts'
import { FILTERS, type FilterGroup } from './drill.ts'
import { GROUP } from './metrics.ts'

const LISTS: Record<FilterGroup, NamedList> = {
  campaign: '/campaigns',
  site: '/sites',
  offer: '/offers',
}

/** What the report is narrowed to, each to be taken off again, and what it could be narrowed to. */
export function FilterRow({ filters }: { filters: Record<string, string | undefined> }) {
  const view = useView()
  const set = useSetParams()
  return (
    <fieldset class="row filter-row" aria-label="Filters">
      {view.range === 'custom' && (
        <FilterChip label={rangeText(view)} onRemove={() => set({ from: null, to: null })} />
      )}
      {(Object.keys(FILTERS) as FilterGroup[]).map((group) => (
        <Filter key={group} group={group} value={filters[FILTERS[group]]} />
      ))}
    </fieldset>
  )
}

function Filter({ group, value }: { group: FilterGroup; value: string | undefined }) {
  const { all, nameOf } = useNames(LISTS[group])
  const set = useSetParams()
  const name = FILTERS[group]
  if (value) {
    return (
      <FilterChip
        label={`${GROUP[group]}: ${nameOf(value)}`}
        onRemove={() => set({ [name]: null })}
      />
    )
  }
  if (all.length === 0) return null
  return (
    <select
      class="select chip-select"
      aria-label={`Only one ${GROUP[group].toLowerCase()}`}
      value=""
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    >
      <option value="">+ {GROUP[group]}</option>
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
