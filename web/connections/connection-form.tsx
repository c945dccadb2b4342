import type { Connection, PlatformDescription } from '../../shared/connection.ts'
import { api, invalidate } from '../api.ts'
import { TextField } from '../ui/field.tsx'
import { DraftNote } from '../ui/form.tsx'
import { PageHeader } from '../ui/page.tsx'
import { Stepper, useStep } from '../ui/stepper.tsx'
import { useGo } from '../ui/sub-route.ts'
import { Facts, FormColumns, Summary } from '../ui/summary.tsx'
import { toast } from '../ui/toast.tsx'
import { type Form, part, useForm } from '../ui/use-form.ts'
import { CalendarStep } from './calendar-step.tsx'
import {
  blankConnection,
  connectionValues,
  type ConnectionValues,
  newConnection,
  withoutSecrets,
} from './connection-values.ts'

const FIELDS: Record<string, (keyof ConnectionValues)[]> = {
  account: ['name', 'settings'],
  calendar: ['zone', 'currency', 'restatesDays', 'reportsAfterHour'],
}

type FormProps = { connection: Connection | null; platform: PlatformDescription }

export function ConnectionForm({ connection, platform }: FormProps) {
  const go = useGo()
  const { show } = useStep(Object.keys(FIELDS))
  const form = useForm<ConnectionValues>({
    draft: connection ? `connection ${connection.id}` : `new ${platform.id} connection`,
    initial: connection ? connectionValues(connection, platform) : blankConnection(platform),
    withoutSecrets: (values) => withoutSecrets(values, platform),
    steps: { fields: FIELDS, show },
    async send(values) {
      const { platform: _, ...body } = newConnection(values, platform)
      const saved = connection
        ? await api.patch<Connection>(`/connections/${connection.id}`, body)
        : await api.post<Connection>('/connections', { ...body, platform: platform.id })
      invalidate('/connections')
      toast(`Saved ${saved.name}. Asking ${platform.name} whether it works.`)
      go(`/connections/${saved.id}?check=now`)
    },
  })
  const { values } = form
  return (
    <div class="stack">
      <PageHeader
        title={connection ? `Edit ${connection.name}` : `Connect ${platform.name}`}
        note={connection ? undefined : 'The account whose report says what players were worth.'}
      />
      <DraftNote form={form} />
      <FormColumns>
        <Stepper
          form={form}
          label={connection ? 'Edit connection' : 'New connection'}
          isNew={connection === null}
          sendLabel={connection ? 'Save and check' : 'Connect and check'}
          onCancel={() => go(connection ? `/connections/${connection.id}` : '/connections')}
          steps={[
            {
              id: 'account',
              title: 'Account',
              content: <AccountStep {...{ form, connection, platform }} />,
            },
            {
              id: 'calendar',
              title: 'Days and money',
              content: <CalendarStep form={form} platform={platform} />,
            },
          ]}
        />
        <Summary title="What will be pulled">
          <Facts
            rows={[
              ['Platform', platform.name],
              ['Day', `midnight to midnight in ${values.zone}`],
              [
                'Every day',
                `after ${String(values.reportsAfterHour ?? 6).padStart(2, '0')}:00 there`,
              ],
              ['Pulled again', `the last ${values.restatesDays ?? platform.restatesDays} days`],
              ['Currency', `${values.currency} where a row does not say`],
            ]}
          />
          <p class="field-help">
            After saving, {platform.name} is asked once, and the answer is shown in words.
          </p>
        </Summary>
      </FormColumns>
    </div>
  )
}

/** The fields that the platform's connector describes. */
function AccountStep(props: FormProps & { form: Form<ConnectionValues> }) {
  const { form, connection, platform } = props
  return (
    <>
      <TextField
        bind={form.field('name')}
        label="Name"
        required
        maxLength={80}
        missing="Give the connection a name."
        placeholder="Star Partners"
        help="For your lists and reports: most often the program's name."
      />
      {platform.fields.map((field) => {
        const isSet = connection !== null && field.kind === 'secret'
        return (
          <TextField
            key={field.name}
            bind={part(form.field('settings'), field.name)}
            label={field.label}
            help={field.help}
            isOptional={!field.required}
            required={field.required && !isSet}
            isCode={field.kind !== 'text'}
            type={field.kind === 'secret' ? 'password' : field.kind === 'address' ? 'url' : 'text'}
            autocomplete={field.kind === 'secret' ? 'new-password' : 'off'}
            missing={`${field.label} is needed to ask ${platform.name}.`}
            placeholder={isSet ? 'Set; type to replace it' : field.placeholder}
          />
        )
      })}
    </>
  )
}
