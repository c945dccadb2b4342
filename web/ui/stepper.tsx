import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { withParams } from './frame/view.ts'
import { FormActions, FormView } from './form.tsx'
import type { Form } from './use-form.ts'

export type Step = {
  /** In the address: ?step=reporting. */
  id: string
  title: string
  content: ComponentChildren
}

/** The step that the address names, the first one if it names none. Each is one to go back over. */
export function useStep(ids: string[]): { current: number; show: (id: string) => void } {
  const { url, query, route } = useLocation()
  return {
    current: Math.max(0, ids.indexOf(query.step ?? '')),
    show: (id) => route(withParams(url, { step: id })),
  }
}

type StepperProps = {
  form: Parameters<typeof FormView>[0]['form'] & Pick<Form<object>, 'isSending'>
  label: string
  steps: Step[]
  /** On the last step of something new, and on every step of something that is there. */
  sendLabel: string
  isNew: boolean
  onCancel: () => void
}

export function Stepper({ form, label, steps, sendLabel, isNew, onCancel }: StepperProps) {
  const { current, show } = useStep(steps.map(({ id }) => id))
  const step = steps[current]!
  const next = isNew ? steps[current + 1] : undefined
  return (
    <div class="stepper">
      <nav aria-label={`Steps of ${label.toLowerCase()}`}>
        <ol class="steps">
          {steps.map(({ id, title }, at) => (
            <li key={id}>
              <button
                type="button"
                class={at < current && isNew ? 'step step-passed' : 'step'}
                aria-current={at === current ? 'step' : undefined}
                onClick={() => show(id)}
              >
                <span class="step-number" aria-hidden="true">
                  {at + 1}
                </span>
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <FormView form={form} label={label} onValid={next && (() => show(next.id))}>
        {step.content}
        <FormActions form={form} sendLabel={next ? 'Continue' : sendLabel} onCancel={onCancel}>
          {current > 0 && isNew && (
            <button type="button" class="button" onClick={() => show(steps[current - 1]!.id)}>
              Back
            </button>
          )}
        </FormActions>
      </FormView>
    </div>
  )
}
