import { useState } from 'preact/hooks'
import type { Workspace } from '../../shared/account.ts'
import { api } from '../api.ts'
import { GateField, useSend } from '../session/gate.tsx'
import { session } from '../session/session.ts'
import { toast } from '../ui/toast.tsx'

/** What reports are cut by and counted in, unless the top bar says otherwise. */
export function WorkspaceForm() {
  const { name = '', zone = '', currency = '' } = session.value?.workspace ?? {}
  const [values, setValues] = useState({ name, zone, currency })
  const { form, onSubmit, isSending, errorOf, note } = useSend(async () => {
    const workspace = await api.patch<Workspace>('/workspace', {
      ...values,
      currency: values.currency.trim().toUpperCase(),
    })
    session.value = { ...session.value!, workspace }
    toast('Saved.')
  })
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    error: errorOf(name),
    onInput: (value: string) => setValues({ ...values, [name]: value }),
    required: true,
  })
  return (
    <section class="card stack" aria-label="Workspace">
      <h2>Workspace</h2>
      <form class="form" ref={form} onSubmit={onSubmit}>
        <GateField {...field('name')} label="Name" />
        <div class="field-row">
          <GateField
            {...field('zone')}
            label="Zone"
            help="Reports cut days in it unless the top bar says otherwise."
            list="workspace-zones"
          />
          <GateField
            {...field('currency')}
            label="Currency"
            help="Reports are in it unless the top bar says otherwise."
          />
        </div>
        <datalist id="workspace-zones">
          {['UTC', ...Intl.supportedValuesOf('timeZone')].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {note}
        <div>
          <button type="submit" class="button primary" disabled={isSending}>
            Save
          </button>
        </div>
      </form>
    </section>
  )
}
