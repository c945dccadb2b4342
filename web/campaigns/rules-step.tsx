import { Icon } from '../ui/icons.tsx'
import type { Form } from '../ui/use-form.ts'
import type { CampaignValues } from './campaign-values.ts'
import { useDestinationWords } from './destination-words.ts'
import { itemOf } from './item-of.ts'
import { RuleCard } from './rule-card.tsx'
import { blankRule, type RuleValues } from './rule-values.ts'
import './rules.css'

const RULES_MAX = 50
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** Who goes elsewhere than the others, in the order it is asked. */
export function RulesStep({ form, zone }: { form: Form<CampaignValues>; zone: string }) {
  const wordsOf = useDestinationWords()
  const bind = form.field('paths')
  const rules = bind.value
  const everybody = wordsOf(form.values.destination)

  function move(from: number, to: number) {
    const moved: RuleValues[] = rules.toSpliced(from, 1).toSpliced(to, 0, rules[from]!)
    bind.onChange(moved)
  }

  return (
    <>
      <p class="muted">
        {rules.length === 0
          ? `Everybody goes to ${everybody}. A rule sends some elsewhere.`
          : `The first rule that fits decides. Whoever none fits goes to ${everybody}.`}
      </p>
      {rules.map((_, index) => (
        <RuleCard
          key={index}
          bind={itemOf(bind, index)}
          number={index + 1}
          zone={zone}
          onUp={index > 0 ? () => move(index, index - 1) : undefined}
          onDown={index < rules.length - 1 ? () => move(index, index + 1) : undefined}
          onRemove={() => bind.onChange(rules.toSpliced(index, 1))}
        />
      ))}
      {rules.length < RULES_MAX && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => bind.onChange([...rules, blankRule(zone)])}
          >
            <Icon name="plus" />
            Add a rule
          </button>
        </div>
      )}
      <datalist id="rule-zones">
        {ZONES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
