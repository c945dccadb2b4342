import type { MoneyText } from '../../shared/money.ts'
import { controlProps, type FieldProps, FieldShell, TextField } from './field.tsx'
import type { Binding } from './use-form.ts'

const COMMON = ['EUR', 'USD', 'GBP', 'SEK', 'NOK', 'CAD', 'AUD', 'BRL', 'JPY', 'USDT', 'BTC']

/** ISO 4217 or a coin's ticker, so it is typed and not chosen from an endless list. */
export function CurrencyField(props: FieldProps & { bind: Binding<string> }) {
  const { bind } = props
  return (
    <>
      <TextField
        {...props}
        bind={{ ...bind, onChange: (value) => bind.onChange(value.toUpperCase()) }}
        required
        isCode
        list="currencies"
        pattern="[A-Z][A-Z0-9]{2,5}"
        missing="Say which currency, such as EUR."
        refused="Not a currency. Use its code, such as EUR or USDT."
      />
      <CurrencyList />
    </>
  )
}

function CurrencyList() {
  return (
    <datalist id="currencies">
      {COMMON.map((code) => (
        <option key={code} value={code} />
      ))}
    </datalist>
  )
}

/** An amount as decimal text: it never becomes a float on its way. */
export function MoneyField(props: FieldProps & { bind: Binding<MoneyText>; required?: boolean }) {
  const { bind, label, help, missing, required } = props
  const { name, value, onChange } = bind
  return (
    <FieldShell {...{ label, help }} name={name} error={bind.error}>
      <div class="input-pair">
        <input
          {...controlProps(bind, help !== undefined)}
          class="input input-number"
          inputMode="decimal"
          autocomplete="off"
          required={required}
          pattern="\d+(\.\d+)?"
          data-missing={missing}
          data-refused="Not an amount. Write it as 12.34."
          value={value.amount}
          onInput={(event) =>
            onChange({ ...value, amount: event.currentTarget.value.trim().replace(',', '.') })
          }
        />
        <input
          class="input input-code"
          aria-label={`Currency of ${label.toLowerCase()}`}
          name={`${name}.currency`}
          autocomplete="off"
          list="currencies"
          required
          pattern="[A-Z][A-Z0-9]{2,5}"
          data-refused="Not a currency. Use its code, such as EUR or USDT."
          value={value.currency}
          onInput={(event) =>
            onChange({ ...value, currency: event.currentTarget.value.trim().toUpperCase() })
          }
        />
        <CurrencyList />
      </div>
    </FieldShell>
  )
}
