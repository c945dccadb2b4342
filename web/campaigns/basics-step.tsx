import type { Page } from '../../shared/page.ts'
import type { TrafficSource } from '../../shared/traffic-source.ts'
import { useResource } from '../api.ts'
import { SelectField } from '../ui/choice-field.tsx'
import { TextField } from '../ui/field.tsx'
import { useViewHref } from '../ui/frame/view.ts'
import { publicOrigin } from '../ui/public-origin.ts'
import { slugOf } from '../ui/slug.ts'
import type { Form } from '../ui/use-form.ts'
import type { CampaignValues } from './campaign-values.ts'

export function useSources(): TrafficSource[] | undefined {
  return useResource<Page<TrafficSource>>('/traffic-sources?limit=500').data?.data
}

/** What it is called, its address, and where it is bought. */
export function BasicsStep({ form, isNew }: { form: Form<CampaignValues>; isNew: boolean }) {
  const sources = useSources()
  const href = useViewHref()
  const name = form.field('name')
  const { values } = form
  return (
    <>
      <TextField
        bind={{
          ...name,
          // The address follows the name until it is written by hand.
          onChange: (typed) =>
            form.set(
              isNew && values.slug === slugOf(values.name)
                ? { name: typed, slug: slugOf(typed) }
                : { name: typed },
            ),
        }}
        label="Name"
        required
        maxLength={80}
        missing="Give the campaign a name."
        placeholder="Summer push DE"
      />
      {isNew && (
        <TextField
          bind={form.field('slug')}
          label="Address"
          isCode
          required
          pattern="[a-z0-9][a-z0-9\-]{1,46}[a-z0-9]"
          missing="Give the campaign an address, such as summer-push-de."
          refused="Use 3 to 48 small letters, digits and hyphens, such as summer-push."
          help={`${publicOrigin()}/c/${values.slug || '…'} · it stays as it is once the campaign is made.`}
        />
      )}
      <SelectField
        bind={form.field('trafficSourceId')}
        label="Traffic source"
        choices={[
          { value: '', label: 'None: a bare link, such as for e-mail' },
          ...(sources ?? []).map((source) => ({ value: source.id, label: source.name })),
        ]}
        help={
          <>
            Its macros are put on the link, and it is told of conversions.{' '}
            <a href={href('/sources/new')}>Add a source</a>: what you typed here waits.
          </>
        }
      />
    </>
  )
}
