import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { FieldShell } from '../ui/field.tsx'
import { ErrorNote } from '../ui/page.tsx'
import '../forms.css'
import './gate.css'

/** The page before the cockpit: one calm card. */
export function Gate({
  title,
  note,
  children,
}: {
  title: string
  note: string
  children: ComponentChildren
}) {
  useEffect(() => {
    document.title = `${title} · CasinoFlux`
  }, [title])
  return (
    <main class="gate">
      <div class="gate-card">
        <p class="gate-brand">
          <img src="/favicon.svg" alt="" width="28" height="28" /> CasinoFlux
        </p>
        <header class="stack-tight">
          <h1>{title}</h1>
          <p class="muted">{note}</p>
        </header>
        {children}
      </div>
    </main>
  )
}

/** Sends once, keeps what was typed, and shows what was refused where it belongs. */
export function useSend(send: () => Promise<void>) {
  const [error, setError] = useState<Error | null>(null)
  const [isSending, setSending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const field = error instanceof ApiError ? error.field : null

  useEffect(() => {
    if (field) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
  }, [error])

  async function onSubmit(event: Event) {
    event.preventDefault()
    setSending(true)
    setError(null)
    await send().catch(setError)
    setSending(false)
  }
  const isOfAField = field !== null && form.current?.querySelector(`[name="${field}"]`)
  return {
    form,
    onSubmit,
    isSending,
    errorOf: (name: string) => (name === field && error ? error : null),
    note: isOfAField ? null : <ErrorNote error={error} />,
  }
}

type GateFieldProps = {
  name: string
  label: string
  help?: string
  value: string
  error: Error | null
  onInput: (value: string) => void
  /** Tells two forms of one page apart, where both have a field of this name. */
  form?: string
  type?: 'email' | 'password' | 'text'
  autocomplete?: string
  autofocus?: boolean
  list?: string
  minLength?: number
  required?: boolean
}

export function GateField(props: GateFieldProps) {
  const { name, label, help, error, onInput, form, ...native } = props
  const id = form ? `${form}-${name}` : name
  const fix = error instanceof ApiError ? (error.fix ?? undefined) : undefined
  return (
    <FieldShell
      name={id}
      label={label}
      help={help}
      error={error ? { at: name, message: error.message, fix } : undefined}
    >
      <input
        {...(native as InputHTMLAttributes<HTMLInputElement>)}
        class="input"
        id={`field-${id}`}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `error-${id}` : help ? `help-${id}` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </FieldShell>
  )
}
