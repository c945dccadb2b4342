import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import type { FieldError } from './field-errors.ts'
import type { Binding } from './use-form.ts'

export type FieldProps = {
  label: string
  help?: ComponentChildren
  isOptional?: boolean
  /** What is said when a required field was left empty. */
  missing?: string
}

/** The ids that tie a control to its label, help and error. */
export function controlProps(
  { name, error }: { name: string; error: FieldError | undefined },
  hasHelp: boolean,
) {
  const describedBy = [hasHelp && `help-${name}`, error && `error-${name}`]
    .filter(Boolean)
    .join(' ')
  return {
    id: `field-${name}`,
    name,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': describedBy || undefined,
  }
}

type ShellProps = FieldProps & {
  name: string
  error: FieldError | undefined
  /** Of several inputs, such as rows: a group with a legend instead of a label. */
  isGroup?: boolean
  children: ComponentChildren
}

export function FieldShell(props: ShellProps) {
  const { name, label, help, error, isOptional, isGroup, children } = props
  const words = (
    <>
      {label}
      {isOptional && <span class="field-optional"> optional</span>}
    </>
  )
  const notes = (
    <>
      {error && (
        <p class="field-error" id={`error-${name}`}>
          {error.message} {error.fix}
        </p>
      )}
      {help && (
        <p class="field-help" id={`help-${name}`}>
          {help}
        </p>
      )}
    </>
  )
  if (isGroup) {
    return (
      <fieldset class="field">
        <legend class="label">{words}</legend>
        {children}
        {notes}
      </fieldset>
    )
  }
  return (
    <div class="field">
      <label class="label" for={`field-${name}`}>
        {words}
      </label>
      {children}
      {notes}
    </div>
  )
}

/** The browser's own checks and helps. */
type Native = {
  autocomplete?: string
  autofocus?: boolean
  list?: string
  maxLength?: number
  pattern?: string
  placeholder?: string
  readOnly?: boolean
  required?: boolean
}

type TextProps = FieldProps &
  Native & {
    bind: Binding<string>
    type?: 'text' | 'url' | 'password'
    /** What is said when `pattern` or `type` refuses it. */
    refused?: string
    /** For codes and addresses: fixed-width letters. */
    isCode?: boolean
  }

export function TextField(props: TextProps) {
  const { bind, label, help, isOptional = false, missing, refused, isCode, ...native } = props
  return (
    <FieldShell {...{ label, help, isOptional }} name={bind.name} error={bind.error}>
      <input
        {...(native as InputHTMLAttributes<HTMLInputElement>)}
        {...controlProps(bind, help !== undefined)}
        class={isCode ? 'input input-code' : 'input'}
        autocomplete={native.autocomplete ?? 'off'}
        data-missing={missing}
        data-refused={refused}
        value={bind.value}
        onInput={(event) => bind.onChange(event.currentTarget.value)}
      />
    </FieldShell>
  )
}

export function TextArea(
  props: FieldProps & { bind: Binding<string>; rows?: number; maxLength?: number },
) {
  const { bind, label, help, isOptional = false, rows = 3, maxLength } = props
  return (
    <FieldShell {...{ label, help, isOptional }} name={bind.name} error={bind.error}>
      <textarea
        {...controlProps(bind, help !== undefined)}
        class="input"
        rows={rows}
        maxLength={maxLength}
        value={bind.value}
        onInput={(event) => bind.onChange(event.currentTarget.value)}
      />
    </FieldShell>
  )
}
