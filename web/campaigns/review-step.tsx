import { Facts } from '../ui/summary.tsx'
import type { Form } from '../ui/use-form.ts'
import { useSources } from './basics-step.tsx'
import type { CampaignValues } from './campaign-values.ts'
import { useDestinationWords } from './destination-words.ts'
import { RuleList } from './rule-list.tsx'
import { rulePath } from './rule-values.ts'
import { sendingFacts } from './sending-fields.tsx'

/** All of it once more, in sentences. */
export function ReviewStep({ form }: { form: Form<CampaignValues> }) {
  const { values } = form
  return (
    <>
      <Facts rows={useCampaignFacts(values)} />
      <RulesTold values={values} />
      <p class="muted">The tracking link works from the moment the campaign is made.</p>
    </>
  )
}

/** The rules in words, if there are any. */
export function RulesTold({ values }: { values: CampaignValues }) {
  if (values.paths.length === 0) return null
  return (
    <section class="stack-tight" aria-label="Rules in words">
      <h3>Rules</h3>
      <RuleList rules={values.paths.map(rulePath)} />
    </section>
  )
}

export function useCampaignFacts(values: CampaignValues): [label: string, value: string][] {
  const { destination, cost, paths } = values
  const source = useSources()?.find(({ id }) => id === values.trafficSourceId)
  const wordsOf = useDestinationWords()
  return [
    ['Name', values.name || 'not given'],
    ['Traffic source', source?.name ?? 'None'],
    [paths.length > 0 ? 'All others go to' : 'Visitors go to', wordsOf(destination)],
    [
      'A visit costs',
      cost.kind === 'none'
        ? 'not known'
        : cost.kind === 'token'
          ? 'what the source says'
          : `${cost.price.amount || '–'} ${cost.price.currency}`,
    ],
    ['Conversions', source?.postback ? `told to ${source.name}` : 'not told to anybody'],
    ...sendingFacts(values),
  ]
}
