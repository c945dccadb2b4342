import type { ComponentChildren, TargetedSubmitEvent } from 'preact'
import { ErrorNote } from './page.tsx'
import type { Form } from './use-form.ts'
import '../forms.css'

/** Says that what is shown was typed earlier and never sent, and offers to let go of it. */
export function DraftNote({ form }: { form: Pick<Form<object>, 'isDraft' | 'startOver'> }) {
  if (!form.isDraft) return null
  return (
    <p class="draft-note" role="status">
      What you typed here earlier is still in place, not saved yet.{' '}
      <button type="button" class="link" onClick={form.startOver}>
        Start over
      </button>
    </p>
  )
}

type FormProps = {
  form: Pick<Form<object>, 'element' | 'check' | 'submit' | 'problem'>
  label: string
  /** Instead of sending: a stepper goes on to its next step. */
  onValid?: (() => void) | undefined
  children: ComponentChildren
}

/** Enter in any field submits. The browser's bubbles are off: errors stand under their fields. */
export function FormView({ form, label, onValid, children }: FormProps) {
  function onSubmit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!form.check()) return
    if (onValid) onValid()
    else void form.submit()
  }
  return (
    <form class="form" ref={form.element} aria-label={label} noValidate onSubmit={onSubmit}>
      {children}
      <ErrorNote error={form.problem} />
    </form>
  )
}

type ActionsProps = {
  form: Pick<Form<object>, 'isSending'>
  sendLabel: string
  onCancel: () => void
  /** Where the page's one primary action is another one. */
  isSecond?: boolean
  /** Of a stepper: between the two. */
  children?: ComponentChildren
}

export function FormActions({ form, sendLabel, onCancel, isSecond, children }: ActionsProps) {
  return (
    <div class="form-actions">
      <button
        type="submit"
        class={isSecond ? 'button' : 'button primary'}
        disabled={form.isSending}
      >
        {sendLabel}
      </button>
      {children}
      <button type="button" class="button quiet" onClick={onCancel}>
        Cancel
      </button>
    </div>
  )
}
