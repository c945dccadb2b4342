import { type FieldProps, FieldShell } from '../ui/field.tsx'
import type { Binding } from '../ui/use-form.ts'

type TickProps<Value extends string> = FieldProps & {
  bind: Binding<Value[]>
  choices: { value: Value; label: string }[]
}

/** Some of a few, all seen at once. Kept in the order they are shown. */
export function TickList<Value extends string>(props: TickProps<Value>) {
  const { bind, label, choices } = props
  function tick(value: Value, isTicked: boolean) {
    const ticked = new Set(bind.value)
    if (isTicked) ticked.add(value)
    else ticked.delete(value)
    bind.onChange(choices.map((choice) => choice.value).filter((each) => ticked.has(each)))
  }
  return (
    <FieldShell label={label} name={bind.name} error={bind.error} isGroup>
      <div class="tick-list">
        {choices.map(({ value, label: words }) => (
          <label class="tick" key={value}>
            <input
              type="checkbox"
              name={bind.name}
              value={value}
              checked={bind.value.includes(value)}
              onChange={(event) => tick(value, event.currentTarget.checked)}
            />
            {words}
          </label>
        ))}
      </div>
    </FieldShell>
  )
}
