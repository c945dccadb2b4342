import { useState } from 'preact/hooks'
import type { SessionState } from '../../shared/account.ts'
import { api } from '../api.ts'
import { Gate, GateField, useSend } from './gate.tsx'
import { session } from './session.ts'

export function SignIn() {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { form, onSubmit, isSending, errorOf, note } = useSend(async () => {
    session.value = await api.post<SessionState>('/session', { email, password })
  })
  return (
    <Gate title="Sign in" note="Campaigns, postbacks and revenue in one place.">
      <form class="form" ref={form} onSubmit={onSubmit}>
        <GateField
          name="email"
          label="E-mail"
          type="email"
          autocomplete="username"
          required
          autofocus
          value={email}
          error={errorOf('email')}
          onInput={setEmail}
        />
        <GateField
          name="password"
          label="Password"
          type="password"
          autocomplete="current-password"
          required
          value={password}
          error={errorOf('password')}
          onInput={setPassword}
        />
        {note}
        <button type="submit" class="button primary" disabled={isSending}>
          Sign in
        </button>
      </form>
    </Gate>
  )
}
