import { ChoiceField, SelectField } from '../ui/choice-field.tsx'
import type { Form } from '../ui/use-form.ts'
import { CurrencyField } from '../ui/money-field.tsx'
import { RowsField } from '../ui/rows-field.tsx'
import { EVENT_KINDS, EVENT_LABELS } from './event-kinds.ts'
import { type OfferValues, presetValues } from './offer-values.ts'
import { STATUS_KINDS, STATUS_LABELS } from './status-kinds.ts'
import { usePresets } from './use-presets.ts'

/** How the casino tells of a registration or a deposit. */
export function PostbacksStep({ form }: { form: Form<OfferValues> }) {
  const presets = usePresets()

  function choose(postbackPreset: string) {
    const preset = presets.find(({ id }) => id === postbackPreset)
    form.set({ postbackPreset, ...(preset && presetValues(preset)) })
  }

  return (
    <>
      <SelectField
        bind={{ ...form.field('postbackPreset'), onChange: choose }}
        label="Platform software"
        choices={presets.map(({ id, name }) => ({ value: id, label: name }))}
        help="Fills in what follows, and writes the addresses beside with the platform's own macros."
      />
      <ChoiceField
        bind={form.field('amountKind')}
        label="The amount in a postback is"
        choices={[
          { value: 'deposit', label: 'What the player paid in', help: 'Affilka sends this.' },
          { value: 'commission', label: 'What you earn', help: 'Payout or commission.' },
        ]}
      />
      <CurrencyField
        bind={form.field('currency')}
        label="Currency"
        help="Of amounts that come without one."
      />
      <RowsField
        bind={form.field('eventNames')}
        label="Event names"
        isOptional
        noun="event name"
        columns={['The casino says', 'It means']}
        blank={{ theirs: '', ours: 'first_deposit' }}
        addLabel="Add an event name"
        help="Only for platforms with words of their own, such as dep1. With the addresses shown beside, none are needed."
        cells={(row, change, inputOf) => [
          <input
            {...inputOf('theirs', 'The casino says')}
            class="input input-code"
            maxLength={60}
            value={row.theirs}
            onInput={(event) => change({ theirs: event.currentTarget.value })}
          />,
          <select
            {...inputOf('ours', 'It means')}
            class="input"
            value={row.ours}
            onChange={(event) => change({ ours: event.currentTarget.value })}
          >
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {EVENT_LABELS[kind]}
              </option>
            ))}
          </select>,
        ]}
      />
      <RowsField
        bind={form.field('statusNames')}
        label="Status words"
        isOptional
        noun="status word"
        columns={['The casino says', 'It means']}
        blank={{ theirs: '', ours: 'pending' as const }}
        addLabel="Add a status word"
        help="Only for platforms with words of their own, such as trash. A postback without a status is approved."
        cells={(row, change, inputOf) => [
          <input
            {...inputOf('theirs', 'The casino says')}
            class="input input-code"
            maxLength={60}
            value={row.theirs}
            onInput={(event) => change({ theirs: event.currentTarget.value })}
          />,
          <select
            {...inputOf('ours', 'It means')}
            class="input"
            value={row.ours}
            onChange={(event) =>
              change({ ours: event.currentTarget.value as (typeof STATUS_KINDS)[number] })
            }
          >
            {STATUS_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {STATUS_LABELS[kind]}
              </option>
            ))}
          </select>,
        ]}
      />
    </>
  )
}
