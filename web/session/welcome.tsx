import { useState } from 'preact/hooks'
import type { SessionState } from '../../shared/account.ts'
import { api } from '../api.ts'
import { Gate, GateField, useSend } from './gate.tsx'
import { session } from './session.ts'

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The first visit makes the owner's account; the zone is taken from the browser, to be changed. */
export function Welcome() {
  const [values, setValues] = useState({
    email: '',
    password: '',
    workspaceName: 'My workspace',
    zone: HERE || 'UTC',
    currency: 'EUR',
  })
  const { form, onSubmit, isSending, errorOf, note } = useSend(async () => {
    const currency = values.currency.trim().toUpperCase()
    session.value = await api.post<SessionState>('/setup', { ...values, currency })
  })
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    error: errorOf(name),
    onInput: (value: string) => setValues({ ...values, [name]: value }),
  })
  return (
    <Gate title="Make the owner's account" note="This is shown once, on the first visit.">
      <form class="form" ref={form} onSubmit={onSubmit}>
        <GateField
          {...field('email')}
          label="E-mail"
          type="email"
          autocomplete="username"
          required
          autofocus
        />
        <GateField
          {...field('password')}
          label="Password"
          help="At least 10 characters. A sentence is easier than a riddle."
          type="password"
          autocomplete="new-password"
          minLength={10}
          required
        />
        <GateField {...field('workspaceName')} label="Name of the workspace" required />
        <div class="field-row">
          <GateField
            {...field('zone')}
            label="Reports cut days in"
            help="Can be chosen again in each report."
            list="zones"
            required
          />
          <GateField {...field('currency')} label="Reports are in" list="currencies" required />
        </div>
        <datalist id="zones">
          {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <datalist id="currencies">
          {['EUR', 'USD', 'GBP', 'SEK', 'CAD', 'AUD', 'BRL', 'USDT'].map((currency) => (
            <option key={currency} value={currency} />
          ))}
        </datalist>
        {note}
        <button type="submit" class="button primary" disabled={isSending}>
          Make the account
        </button>
      </form>
    </Gate>
  )
}
