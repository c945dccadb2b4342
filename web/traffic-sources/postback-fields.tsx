import { EVENT_LABELS } from '../offers/event-kinds.ts'
import { CheckField } from '../ui/choice-field.tsx'
import { FieldShell, TextField } from '../ui/field.tsx'
import type { Form } from '../ui/use-form.ts'
import type { Goal, SourceValues } from './source-values.ts'

const MACROS = ['sourceClickId', 'payout', 'currency', 'event', 'goal', 'conversionId']

const EXAMPLE: Record<string, string> = {
  sourceClickId: '5a7f0c3e91',
  payout: '50.00',
  currency: 'EUR',
  event: 'first_deposit',
  conversionId: 'cnv_0k2m7q',
}

/** The address as the source would be asked at a first deposit. */
export function exampleOf(values: SourceValues): string {
  const goals = values['postback.goals']
  const told = goals.find(({ event, isTold }) => isTold && event === 'first_deposit')
  const known = { ...EXAMPLE, goal: told?.goal ?? '' }
  return values['postback.url'].replaceAll(
    /\{(\w+)\}/g,
    (macro, name: string) => known[name as keyof typeof known] ?? macro,
  )
}

/** How the source is told, and of what. */
export function PostbackFields({ form }: { form: Form<SourceValues> }) {
  return (
    <>
      <h2>When somebody converts</h2>
      <CheckField
        bind={form.field('tellsConversions')}
        label="Tell the source of conversions"
        help="By an address that is asked once for each conversion, and again if it fails."
      />
      {form.values.tellsConversions && (
        <>
          <TextField
            bind={form.field('postback.url')}
            label="Postback address of the source"
            required
            isCode
            type="url"
            missing="Paste the address that the source gives for S2S conversions."
            help={
              <>
                Ours to fill in:{' '}
                {MACROS.map((name) => (
                  <span key={name}>
                    <code>{`{${name}}`}</code>{' '}
                  </span>
                ))}
              </>
            }
          />
          <GoalFields form={form} />
          <div class="field-row">
            <TextField
              bind={form.field('postback.successText')}
              label="A success says"
              isOptional
              maxLength={200}
              help="Text that the answer must have, beside a status of 2xx."
            />
            <TextField
              bind={form.field('postback.failureText')}
              label="A failure says"
              isOptional
              maxLength={200}
              help="Some sources answer 200 to a failure; this text tells."
            />
          </div>
        </>
      )}
    </>
  )
}

function GoalFields({ form }: { form: Form<SourceValues> }) {
  const bind = form.field('postback.goals')
  const { name, value: goals, error } = bind
  const change = (at: number, changed: Partial<Goal>) =>
    bind.onChange(goals.map((goal, index) => (index === at ? { ...goal, ...changed } : goal)))
  return (
    <FieldShell
      name={name}
      error={error}
      label="Which events are told"
      help="The goal is what the source calls the event; it fills in {goal}."
      isGroup
    >
      <div class="goals">
        {goals.map(({ event, isTold, goal }, at) => (
          <div class="goal" key={event}>
            <label class="choice">
              <input
                type="checkbox"
                checked={isTold}
                onChange={(changed) => change(at, { isTold: changed.currentTarget.checked })}
              />
              <span>{EVENT_LABELS[event]}</span>
            </label>
            {isTold && (
              <input
                class="input input-code"
                name={`${name}.${event}`}
                aria-label={`Goal for ${EVENT_LABELS[event].toLowerCase()}`}
                aria-invalid={error?.at === `${name}.${event}` ? 'true' : undefined}
                placeholder="Goal"
                maxLength={60}
                value={goal}
                onInput={(typed) => change(at, { goal: typed.currentTarget.value })}
              />
            )}
          </div>
        ))}
      </div>
    </FieldShell>
  )
}
