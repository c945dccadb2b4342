import { ChoiceField } from '../ui/choice-field.tsx'
import { MoneyField } from '../ui/money-field.tsx'
import { type Form, part } from '../ui/use-form.ts'
import { useSources } from './basics-step.tsx'
import type { CampaignValues } from './campaign-values.ts'

/** What a visit costs. */
export function CostStep({ form }: { form: Form<CampaignValues> }) {
  const { cost, trafficSourceId } = form.values
  const source = useSources()?.find(({ id }) => id === trafficSourceId)
  const bind = form.field('cost')
  const error = bind.error?.at === 'cost' ? bind.error : undefined
  const kind = part(bind, 'kind')
  const canSay = source?.cost != null || cost.kind === 'token'
  return (
    <>
      <ChoiceField
        bind={{ ...kind, error: error ?? kind.error }}
        label="What a visit costs"
        choices={[
          ...(canSay
            ? [
                {
                  value: 'token' as const,
                  label: 'What the source says for each click',
                  help: source?.cost
                    ? `${source.name} fills in ${source.cost.macro}, in ${source.costCurrency}.`
                    : 'The source chosen now does not say.',
                },
              ]
            : []),
          { value: 'cpc', label: 'A fixed price for each visit' },
          { value: 'none', label: 'Not known', help: 'Profit is a dash, never a guess.' },
        ]}
      />
      {!canSay && source && (
        <p class="field-help">
          {source.name} has no cost macro, so it cannot say what a click cost.
        </p>
      )}
      {cost.kind === 'cpc' && (
        <MoneyField
          bind={part(bind, 'price')}
          label="Price of a visit"
          required
          missing="Say what a visit costs, such as 0.02."
        />
      )}
    </>
  )
}
