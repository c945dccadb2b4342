import { SelectField } from '../ui/choice-field.tsx'
import { ListField } from '../ui/list-field.tsx'
import type { Form } from '../ui/use-form.ts'
import type { CampaignValues } from './campaign-values.ts'

const REDIRECTS: { value: CampaignValues['redirect']; label: string }[] = [
  { value: '302', label: '302, the usual one' },
  { value: '307', label: '307, which keeps the method' },
  { value: 'meta', label: 'A page that hides where the visitor comes from' },
]

/** How visitors are sent on, for the few who need it otherwise. */
export function SendingFields({ form }: { form: Form<CampaignValues> }) {
  const { passThrough, redirect } = form.values
  return (
    <details class="more" open={passThrough.length > 0 || redirect !== '302'}>
      <summary>How they are sent on</summary>
      <div class="form">
        <ListField
          bind={form.field('passThrough')}
          label="Parameters that go along"
          isOptional
          placeholder="utm_source, zone"
          help="Of the tracking link, to the site or the casino. Ours and those the offer's link has already are never replaced."
        />
        <SelectField bind={form.field('redirect')} label="Redirect" choices={REDIRECTS} />
      </div>
    </details>
  )
}

/** Only what is not as usual. */
export function sendingFacts(values: CampaignValues): [label: string, value: string][] {
  const { passThrough, redirect } = values
  const facts: [string, string][] = []
  if (passThrough.length > 0) facts.push(['Goes along', passThrough.join(', ')])
  if (redirect === '307') facts.push(['Redirect', '307'])
  if (redirect === 'meta') facts.push(['Redirect', 'a page that hides the referrer'])
  return facts
}
