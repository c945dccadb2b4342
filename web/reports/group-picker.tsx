import type { Group } from '../../shared/report.ts'
import { Icon } from '../ui/icons.tsx'
import { GROUP, GROUPS } from './metrics.ts'
import { LEVELS_MAX } from './report-ask.ts'

/** What the rows are about, up to four levels deep. */
export function GroupPicker({
  groupBy,
  onChange,
}: {
  groupBy: Group[]
  onChange: (groupBy: Group[]) => void
}) {
  const free = GROUPS.filter((group) => !groupBy.includes(group))
  return (
    <fieldset class="group-picker" aria-label="Group by">
      <span class="muted">By</span>
      {groupBy.map((group, level) => (
        <span key={group} class="group-level">
          <select
            class="select"
            aria-label={`Level ${level + 1}`}
            value={group}
            onChange={(event) => onChange(groupBy.with(level, event.currentTarget.value as Group))}
          >
            {[group, ...free].map((one) => (
              <option key={one} value={one}>
                {GROUP[one]}
              </option>
            ))}
          </select>
          {groupBy.length > 1 && (
            <button
              type="button"
              class="button quiet icon"
              aria-label={`Take away ${GROUP[group]}`}
              onClick={() => onChange(groupBy.filter((one) => one !== group))}
            >
              <Icon name="close" size={12} />
            </button>
          )}
        </span>
      ))}
      {groupBy.length < LEVELS_MAX && (
        <select
          class="select add"
          aria-label="Add a level"
          value=""
          onChange={(event) => onChange([...groupBy, event.currentTarget.value as Group])}
        >
          <option value="" disabled>
            then by…
          </option>
          {free.map((one) => (
            <option key={one} value={one}>
              {GROUP[one]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}
