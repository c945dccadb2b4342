import { controlProps, type FieldProps, FieldShell } from './field.tsx'
import type { Binding } from './use-form.ts'

type NumberProps = FieldProps & {
  bind: Binding<number | null>
  min: number
  max: number
  step?: number
  required?: boolean
  unit?: string
}

/** Empty is null: not known, which is not zero. */
export function NumberField(props: NumberProps) {
  const { bind, label, help, isOptional = false, missing, min, max, step = 1, required } = props
  return (
    <FieldShell {...{ label, help, isOptional }} name={bind.name} error={bind.error}>
      <div class="input-unit">
        <input
          {...controlProps(bind, help !== undefined)}
          class="input input-number"
          type="number"
          {...{ min, max, step, required }}
          data-missing={missing}
          value={bind.value ?? ''}
          onInput={(event) => {
            const { valueAsNumber } = event.currentTarget
            bind.onChange(Number.isNaN(valueAsNumber) ? null : valueAsNumber)
          }}
        />
        {props.unit && <span>{props.unit}</span>}
      </div>
    </FieldShell>
  )
}
