import { ColourField } from '../ui/colour-field.tsx'
import { COUNTRIES } from '../ui/countries.ts'
import { TextArea, TextField } from '../ui/field.tsx'
import type { Binding } from '../ui/use-form.ts'
import { ListField } from '../ui/list-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import type { CasinoValues } from './casino-values.ts'

export type BindCasino = <Key extends keyof CasinoValues>(key: Key) => Binding<CasinoValues[Key]>

/** What a player cannot do without: who it is, what is given, and on which terms. */
export function CasinoFields({ bind }: { bind: BindCasino }) {
  return (
    <>
      <div class="field-row">
        <TextField
          bind={bind('name')}
          label="Casino name"
          required
          maxLength={80}
          missing="Give the casino its name, as players know it."
        />
        <ColourField bind={bind('colour')} label="Brand colour" />
      </div>
      <TextField
        bind={bind('welcomeBonus')}
        label="Welcome bonus"
        isOptional
        maxLength={120}
        placeholder="100% up to €200"
      />
      <TextArea
        bind={bind('bonusTerms')}
        label="Bonus terms"
        isOptional
        rows={2}
        maxLength={600}
        help="Stand right beside the bonus: wagering, minimum deposit, who may take it."
      />
      <ListField
        bind={bind('markets')}
        label="Markets"
        isOptional
        placeholder="DE, AT"
        suggestions={COUNTRIES}
        tidy={(text) => text.toUpperCase()}
        help="Countries whose players it takes, as two-letter codes. Enter adds one."
      />
    </>
  )
}

export const MORE_FIELDS = ['freeSpins', 'rating', 'paymentMethods', 'licence', 'logoUrl'] as const

export function MoreCasinoFields({ bind }: { bind: BindCasino }) {
  return (
    <>
      <div class="field-row">
        <NumberField
          bind={bind('freeSpins')}
          label="Free spins"
          isOptional
          min={0}
          max={10_000}
          help="Leave empty when there are none to speak of."
        />
        <NumberField
          bind={bind('rating')}
          label="Rating"
          isOptional
          min={0}
          max={5}
          step={0.1}
          unit="of 5"
        />
      </div>
      <ListField
        bind={bind('paymentMethods')}
        label="Payment methods"
        isOptional
        placeholder="Visa, Trustly, Bitcoin"
      />
      <TextField
        bind={bind('licence')}
        label="Licence"
        isOptional
        maxLength={120}
        placeholder="MGA/B2C/123/2020"
        help="The regulator and number that players can look up."
      />
      <TextField
        bind={bind('logoUrl')}
        label="Logo address"
        isOptional
        type="url"
        pattern="https://.*"
        refused="Use an address that begins with https://, as pages show nothing else."
        placeholder="https://…"
        help="A square or wide picture. Without one the name stands in the brand colour."
      />
    </>
  )
}
