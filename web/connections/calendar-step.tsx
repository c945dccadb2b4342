import type { PlatformDescription } from '../../shared/connection.ts'
import { CurrencyField } from '../ui/money-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import type { Form } from '../ui/use-form.ts'
import { ZoneField } from '../ui/zone-field.tsx'
import type { ConnectionValues } from './connection-values.ts'

/** When a day of the platform begins, is reported and may no longer change. */
export function CalendarStep(props: {
  form: Form<ConnectionValues>
  platform: PlatformDescription
}) {
  const { form, platform } = props
  return (
    <>
      <ZoneField
        bind={form.field('zone')}
        label="Zone of its days"
        help={`Where midnight is for the report. ${platform.name} uses ${platform.zone} unless the program says otherwise.`}
      />
      <CurrencyField
        bind={form.field('currency')}
        label="Currency"
        help="Of amounts in the report that do not name one."
      />
      <NumberField
        bind={form.field('reportsAfterHour')}
        label="Yesterday is expected after"
        required
        min={0}
        max={23}
        unit="o'clock there"
        missing="Say an hour from 0 to 23."
        help="Before that hour a missing day is called awaited, after it overdue."
      />
      <NumberField
        bind={form.field('restatesDays')}
        label="It may change a day for"
        required
        min={0}
        max={120}
        unit="days"
        missing="Say a number of days from 0 to 120."
        help="These days are pulled again every day, so that a restatement is seen."
      />
    </>
  )
}
