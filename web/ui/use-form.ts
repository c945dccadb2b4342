import { useEffect, useRef, useState } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { checkInputs, type FieldError, fieldFor } from './field-errors.ts'

/** What an input needs to be part of a form. */
export type Binding<Value> = {
  name: string
  value: Value
  error: FieldError | undefined
  onChange: (value: Value) => void
}

export type Form<Values> = ReturnType<typeof useForm<Values & object>>

type Options<Values> = {
  /** Where the draft is kept: one for each form, and for each thing that is edited. */
  draft: string
  initial: Values
  /** What the draft must not hold, such as a token. */
  withoutSecrets?: (values: Values) => Values
  send: (values: Values) => Promise<void>
  /** With steps: which fields stand on which, so that the one to mend can be shown. */
  steps?: { fields: Record<string, string[]>; show: (step: string) => void }
}

/** A part of a value that is an object, under the name the API's errors have for it: casino.name. */
export function part<Value extends object, Key extends keyof Value & string>(
  bind: Binding<Value>,
  key: Key,
): Binding<Value[Key]> {
  const name = `${bind.name}.${key}`
  return {
    name,
    value: bind.value[key],
    error: `${bind.error?.at}.`.startsWith(`${name}.`) ? bind.error : undefined,
    onChange: (value) => bind.onChange({ ...bind.value, [key]: value }),
  }
}

/** Values named as the API names them, so that its errors find their way back to the field. */
export function useForm<Values extends object>(options: Options<Values>) {
  const { draft, initial, send } = options
  const [start] = useState(() => readDraft(draft, initial))
  const [values, setValues] = useState(start ?? initial)
  const [isDraft, setIsDraft] = useState(start !== null)
  const [isDirty, setIsDirty] = useState(start !== null)
  const [errors, setErrors] = useState<FieldError[]>([])
  const [problem, setProblem] = useState<ApiError | null>(null)
  const [isSending, setIsSending] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const wantsFocus = useRef(false)
  const latest = useRef(values)

  // After every render, because the field to mend may stand on a step that is only now shown.
  useEffect(() => {
    if (!wantsFocus.current || errors.length === 0) return
    const field = element.current?.querySelector('.field-error')?.closest('.field')
    if (!field) return sayInsteadSoon()
    wantsFocus.current = false
    const refused = field.querySelector<HTMLElement>('[aria-invalid="true"]')
    ;(refused ?? field.querySelector<HTMLElement>('input, select, textarea, button'))?.focus()
  })

  /** A refusal that no field on screen shows is said under the form, never swallowed. */
  function sayInsteadSoon() {
    const timer = setTimeout(() => {
      wantsFocus.current = false
      const { message, fix } = errors[0]!
      setProblem(new ApiError(0, 'invalid_input', message, null, fix ?? null))
    }, 100)
    return () => clearTimeout(timer)
  }

  function refuse(refused: FieldError[]) {
    wantsFocus.current = refused.length > 0
    setErrors(refused)
  }

  /** The field may stand on another step than the one that was sent from. */
  function showStepOf(refused: FieldError) {
    const name = fieldFor(refused.at, Object.keys(values))
    const steps = Object.entries(options.steps?.fields ?? {})
    const step = steps.find(([, fields]) => name && fields.includes(name))
    if (step) options.steps?.show(step[0])
  }

  function set(changed: Partial<Values>) {
    // From the latest, since one event may change two fields before anything is drawn again.
    const next = { ...latest.current, ...changed }
    latest.current = next
    setValues(next)
    setIsDirty(true)
    setErrors(errors.filter(({ at }) => fieldFor(at, Object.keys(changed)) === null))
    keepDraft(draft, options.withoutSecrets?.(next) ?? next)
  }

  function startOver() {
    dropDraft(draft)
    latest.current = initial
    setValues(initial)
    setIsDraft(false)
    setIsDirty(false)
    setErrors([])
    setProblem(null)
  }

  /** Whether it was taken. */
  async function submit(): Promise<boolean> {
    if (isSending) return false
    setIsSending(true)
    setProblem(null)
    try {
      await send(latest.current)
      dropDraft(draft)
      setIsDraft(false)
      setIsDirty(false)
      return true
    } catch (error) {
      const answer = asApiError(error)
      const name = answer.field ? fieldFor(answer.field, Object.keys(values)) : null
      if (name) {
        refuse([fieldError(answer)])
        showStepOf(fieldError(answer))
      } else setProblem(answer)
      return false
    } finally {
      setIsSending(false)
    }
  }

  return {
    values,
    set,
    startOver,
    isDraft,
    isDirty,
    isSending,
    problem,
    element,
    field<Name extends keyof Values & string>(name: Name): Binding<Values[Name]> {
      return {
        name,
        value: values[name],
        error: errors.find(({ at }) => fieldFor(at, Object.keys(values)) === name),
        onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
      }
    },
    /** Whether all that is on screen passes the browser's checks; shows what does not. */
    check(): boolean {
      const refused = element.current ? checkInputs(element.current) : []
      refuse(refused)
      return refused.length === 0
    },
    submit,
  }
}

function fieldError({ field, message, fix }: ApiError): FieldError {
  const at = field!.replaceAll(/\[(\d+)\]/g, '.$1')
  // Beside the field its API name would only be noise.
  const bare = message.startsWith(`${field}: `) ? message.slice(field!.length + 2) : message
  return { at, message: bare, fix: fix ?? undefined }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  throw error
}
