import { controlProps, FieldShell } from '../ui/field.tsx'
import { type Binding, part } from '../ui/use-form.ts'
import type { RuleValues } from './rule-values.ts'
import { fromWallClock, toWallClock } from './wall-clock.ts'

/** A rule may be for a while only: from a moment, until a moment, or both. */
export function RuleSchedule({ bind, zone }: { bind: Binding<RuleValues>; zone: string }) {
  const { activeFrom, activeUntil } = bind.value
  return (
    <details class="more" open={activeFrom !== null || activeUntil !== null}>
      <summary>Only for a while</summary>
      <div class="field-row">
        <MomentField bind={part(bind, 'activeFrom')} label={`From, in ${zone}`} zone={zone} />
        <MomentField bind={part(bind, 'activeUntil')} label={`Until, in ${zone}`} zone={zone} />
      </div>
    </details>
  )
}

type MomentProps = { bind: Binding<string | null>; label: string; zone: string }

function MomentField({ bind, label, zone }: MomentProps) {
  return (
    <FieldShell label={label} isOptional name={bind.name} error={bind.error}>
      <input
        {...controlProps(bind, false)}
        class="input"
        type="datetime-local"
        value={bind.value === null ? '' : toWallClock(bind.value, zone)}
        onChange={(event) => bind.onChange(fromWallClock(event.currentTarget.value, zone))}
      />
    </FieldShell>
  )
}
