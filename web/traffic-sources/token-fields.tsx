import { CheckField } from '../ui/choice-field.tsx'
import { TextField } from '../ui/field.tsx'
import { CurrencyField } from '../ui/money-field.tsx'
import { RowsField } from '../ui/rows-field.tsx'
import { type Binding, type Form, part } from '../ui/use-form.ts'
import type { SourceValues, TokenValues } from './source-values.ts'

const PARAM = {
  required: true,
  pattern: '[A-Za-z][A-Za-z0-9_.\\-]{0,39}',
  refused: 'Use letters, digits and underscores, such as zone_id.',
}
const BLANK_TOKEN = { param: '', macro: '', name: '' }

/** What the source fills in on our tracking link. */
export function TokenFields({ form }: { form: Form<SourceValues> }) {
  const { cost } = form.values
  return (
    <>
      <TextField
        bind={form.field('name')}
        label="Name"
        required
        maxLength={80}
        missing="Give the source a name."
        placeholder="PropellerAds, push account"
      />
      <h2>On our link</h2>
      <div class="field-row">
        <TextField
          {...PARAM}
          bind={part(form.field('clickId'), 'param')}
          label="Click id parameter"
          isCode
          missing="Name the parameter that carries the source's click id."
        />
        <TextField
          bind={part(form.field('clickId'), 'macro')}
          label="Its macro"
          isCode
          maxLength={80}
          placeholder="{click_id}"
          help="As the source writes it. Empty if it adds the parameter by itself."
        />
      </div>
      <CheckField
        bind={{
          ...form.field('cost'),
          value: cost !== null,
          onChange: (isOn) =>
            form.set({ cost: isOn ? { param: 'cost', macro: '{cost}', name: 'Cost' } : null }),
        }}
        label="The source says what each click cost"
      />
      {cost !== null && (
        <div class="field-row">
          <TextField
            {...PARAM}
            bind={part(form.field('cost') as Binding<TokenValues>, 'param')}
            label="Cost parameter"
            isCode
            missing="Name the parameter that carries the cost."
          />
          <TextField
            bind={part(form.field('cost') as Binding<TokenValues>, 'macro')}
            label="Cost macro"
            isCode
            maxLength={80}
          />
          <CurrencyField bind={form.field('costCurrency')} label="Cost is in" />
        </div>
      )}
      <RowsField
        bind={form.field('tokens')}
        label="Tokens"
        isOptional
        noun="token"
        columns={['Parameter', 'Macro', 'Name']}
        blank={BLANK_TOKEN}
        addLabel="Add a token"
        canAdd={form.values.tokens.length < 20}
        help="Zone, creative, campaign: whatever you want to see in reports. Kept in our ledger, never sent to a casino."
        cells={(row, change, inputOf) => [
          <input
            {...inputOf('param', 'Parameter')}
            class="input input-code"
            required
            pattern={PARAM.pattern}
            data-missing="Name the parameter, or remove the row."
            data-refused={PARAM.refused}
            placeholder="zone"
            value={row.param}
            onInput={(event) => change({ param: event.currentTarget.value })}
          />,
          <input
            {...inputOf('macro', 'Macro')}
            class="input input-code"
            maxLength={80}
            placeholder="{zoneid}"
            value={row.macro}
            onInput={(event) => change({ macro: event.currentTarget.value })}
          />,
          <input
            {...inputOf('name', 'Name')}
            class="input"
            maxLength={60}
            placeholder="Zone"
            value={row.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />,
        ]}
      />
    </>
  )
}
