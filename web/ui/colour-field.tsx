import { controlProps, type FieldProps, FieldShell } from './field.tsx'
import type { Binding } from './use-form.ts'

/** A swatch to pick with and its code to paste into: both are the same value. */
export function ColourField(props: FieldProps & { bind: Binding<string> }) {
  const { bind, label, help } = props
  return (
    <FieldShell {...{ label, help }} name={bind.name} error={bind.error}>
      <div class="input-pair input-colour">
        <input
          type="color"
          aria-label={`Pick the ${label.toLowerCase()}`}
          value={bind.value}
          onInput={(event) => bind.onChange(event.currentTarget.value)}
        />
        <input
          {...controlProps(bind, help !== undefined)}
          class="input input-code"
          required
          pattern="#[0-9a-fA-F]{6}"
          data-refused="Use a colour such as #1d4ed8."
          data-missing="Use a colour such as #1d4ed8."
          autocomplete="off"
          value={bind.value}
          onInput={(event) => bind.onChange(event.currentTarget.value.trim())}
        />
      </div>
    </FieldShell>
  )
}
