import { FieldShell, TextField } from '../ui/field.tsx'
import { Icon, type IconName } from '../ui/icons.tsx'
import { type Binding, part } from '../ui/use-form.ts'
import { ConditionRow } from './condition-row.tsx'
import { DestinationPicker } from './destination-step.tsx'
import { itemOf } from './item-of.ts'
import { RuleSchedule } from './rule-schedule.tsx'
import { blankCondition, type RuleValues } from './rule-values.ts'

const CONDITIONS_MAX = 20

type CardProps = {
  bind: Binding<RuleValues>
  number: number
  zone: string
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
  onRemove: () => void
}

/** One rule: when all of this is so, visitors go there. */
export function RuleCard({ bind, number, zone, onUp, onDown, onRemove }: CardProps) {
  const when = part(bind, 'when')
  const isOn = part(bind, 'isOn')
  const act = (icon: IconName, words: string, run: (() => void) | undefined) => (
    <button
      type="button"
      class="button quiet icon"
      aria-label={`${words} rule ${number}`}
      disabled={run === undefined}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <fieldset class={isOn.value ? 'rule' : 'rule rule-off'} aria-label={`Rule ${number}`}>
      <div class="spread">
        <label class="choice">
          <input
            type="checkbox"
            name={isOn.name}
            checked={isOn.value}
            onChange={(event) => isOn.onChange(event.currentTarget.checked)}
          />
          <strong>
            Rule {number} {isOn.value ? 'is on' : 'is off'}
          </strong>
        </label>
        <span class="rule-actions">
          {act('arrow-up', 'Move up', onUp)}
          {act('arrow-down', 'Move down', onDown)}
          {act('close', 'Remove', onRemove)}
        </span>
      </div>
      <TextField
        bind={part(bind, 'name')}
        label="What the rule is called"
        required
        maxLength={80}
        missing="Give the rule a name."
        placeholder="Phones in Germany"
      />
      <FieldShell
        label="When all of this is so"
        name={when.name}
        error={when.error?.at === when.name ? when.error : undefined}
        isGroup
      >
        <div class="rule-when">
          {when.value.map((_, index) => (
            <ConditionRow
              key={index}
              bind={itemOf(when, index)}
              number={index + 1}
              onRemove={
                when.value.length > 1
                  ? () => when.onChange(when.value.toSpliced(index, 1))
                  : undefined
              }
            />
          ))}
          {when.value.length < CONDITIONS_MAX && (
            <div>
              <button
                type="button"
                class="button"
                onClick={() => when.onChange([...when.value, blankCondition(zone)])}
              >
                <Icon name="plus" />
                Add a condition
              </button>
            </div>
          )}
        </div>
      </FieldShell>
      <DestinationPicker bind={part(bind, 'destination')} label="Then visitors go to" />
      <RuleSchedule bind={bind} zone={zone} />
    </fieldset>
  )
}
