import type { Resource } from '../api.ts'
import { controlProps, type FieldProps, FieldShell } from './field.tsx'
import type { Binding } from './use-form.ts'

/** What an empty select says: the question, once there is something to choose from. */
export function askingFor(
  question: string,
  list: Pick<Resource<unknown>, 'data' | 'error'>,
): string {
  if (list.data) return question
  return list.error ? 'The list could not be loaded; try again in a moment' : 'Loading…'
}

export type Choice = { value: string; label: string; isDisabled?: boolean }

type SelectProps<Value> = FieldProps & {
  bind: Binding<Value>
  choices: Choice[]
  required?: boolean
}

export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { bind, label, help, isOptional = false, missing, choices, required } = props
  return (
    <FieldShell {...{ label, help, isOptional }} name={bind.name} error={bind.error}>
      <select
        {...controlProps(bind, help !== undefined)}
        class="input"
        required={required}
        data-missing={missing}
        value={bind.value}
        onChange={(event) => bind.onChange(event.currentTarget.value as Value)}
      >
        {choices.map(({ value, label: words, isDisabled }) => (
          <option key={value} value={value} disabled={isDisabled}>
            {words}
          </option>
        ))}
      </select>
    </FieldShell>
  )
}

/** One of a few, all seen at once, each with a line on what it means. */
export function ChoiceField<Value extends string>(
  props: FieldProps & {
    bind: Binding<Value>
    choices: { value: Value; label: string; help?: string }[]
  },
) {
  const { bind, label, help, choices } = props
  return (
    <FieldShell {...{ label, help }} name={bind.name} error={bind.error} isGroup>
      <div class="choice-set">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={bind.name}
              value={choice.value}
              checked={bind.value === choice.value}
              onChange={() => bind.onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.help && <small>{choice.help}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldShell>
  )
}

export function CheckField(props: { bind: Binding<boolean>; label: string; help?: string }) {
  const { bind, label, help } = props
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          name={bind.name}
          checked={bind.value}
          onChange={(event) => bind.onChange(event.currentTarget.checked)}
        />
        <span>
          {label}
          {help && <small>{help}</small>}
        </span>
      </label>
    </div>
  )
}
