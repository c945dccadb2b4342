import { useState } from 'preact/hooks'
import { controlProps, type FieldProps, FieldShell } from './field.tsx'
import type { Binding } from './use-form.ts'

type ListProps = FieldProps & {
  bind: Binding<string[]>
  placeholder?: string
  /** What the browser offers while typing. */
  suggestions?: { value: string; label: string }[]
  /** Brings what was typed into the form that is kept: upper case for countries. */
  tidy?: (text: string) => string
}

/** Several short texts. Enter or a comma adds one, Backspace in the empty input takes the last. */
export function ListField(props: ListProps) {
  const { bind, label, help, isOptional = false, tidy = (text) => text } = props
  const [text, setText] = useState('')

  function add(typed: string) {
    const added = typed.split(/[,\n]/).map((part) => tidy(part.trim()))
    const next = [...new Set([...bind.value, ...added])].filter((item) => item !== '')
    setText('')
    if (next.length > bind.value.length) bind.onChange(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    if ((event.key === 'Enter' || event.key === ',') && text.trim() !== '') {
      event.preventDefault()
      add(text)
    }
    if (event.key === 'Backspace' && text === '' && bind.value.length > 0) {
      bind.onChange(bind.value.slice(0, -1))
    }
  }

  return (
    <FieldShell {...{ label, help, isOptional }} name={bind.name} error={bind.error}>
      <div class="input list-input">
        {bind.value.map((item) => (
          <span class="list-item" key={item}>
            {item}
            <button
              type="button"
              aria-label={`Remove ${item}`}
              onClick={() => bind.onChange(bind.value.filter((other) => other !== item))}
            >
              ×
            </button>
          </span>
        ))}
        <input
          {...controlProps(bind, help !== undefined)}
          autocomplete="off"
          list={props.suggestions && `list-${bind.name}`}
          placeholder={bind.value.length === 0 ? props.placeholder : undefined}
          value={text}
          onInput={({ currentTarget: { value } }) =>
            value.includes(',') ? add(value) : setText(value)
          }
          onKeyDown={onKeyDown}
          onBlur={() => add(text)}
        />
        {props.suggestions && (
          <datalist id={`list-${bind.name}`}>
            {props.suggestions.map(({ value, label: words }) => (
              <option key={value} value={value} label={words} />
            ))}
          </datalist>
        )}
      </div>
    </FieldShell>
  )
}
