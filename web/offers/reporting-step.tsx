import type { Connection } from '../../shared/connection.ts'
import type { Page } from '../../shared/page.ts'
import { useResource } from '../api.ts'
import { SelectField } from '../ui/choice-field.tsx'
import { TextField } from '../ui/field.tsx'
import type { Form } from '../ui/use-form.ts'
import { useViewHref } from '../ui/frame/view.ts'
import type { OfferValues } from './offer-values.ts'

/** Whose report says what the players were worth, and which of its rows are this deal's. */
export function ReportingStep({ form }: { form: Form<OfferValues> }) {
  const { data } = useResource<Page<Connection>>('/connections?limit=500')
  const href = useViewHref()
  const connections = data?.data ?? []
  const hasConnection = form.values.connectionId !== ''
  return (
    <>
      <SelectField
        bind={form.field('connectionId')}
        label="Connection"
        choices={[
          { value: '', label: 'None yet: no revenue is pulled' },
          ...connections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        help={
          <>
            The account whose report has this deal's revenue. You can choose it later, or{' '}
            <a href={href('/connections/new')}>connect a platform</a> first: what you typed here
            waits.
          </>
        }
      />
      {hasConnection && (
        <>
          <TextField
            bind={form.field('brand')}
            label="Brand in the report"
            isOptional
            maxLength={120}
            placeholder="Lucky Bay"
            help="Letter for letter as the platform writes it. Empty takes every brand of the account."
          />
          <TextField
            bind={form.field('tracker')}
            label="Campaign or tracker in the report"
            isOptional
            maxLength={120}
            help="Empty takes every tracker of the brand. Two offers for one brand need one each."
          />
        </>
      )}
    </>
  )
}
