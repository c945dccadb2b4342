import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { session, SIGNED_OUT } from './session.ts'
import { SignIn } from './sign-in.tsx'
import { Welcome } from './welcome.tsx'

const answer = vi.fn<typeof fetch>()
vi.stubGlobal('fetch', answer)
afterEach(() => {
  cleanup()
  answer.mockReset()
})

function type(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

function send(button: string) {
  fireEvent.submit(screen.getByRole('button', { name: button }).closest('form')!)
}

it('says why it was refused, and keeps what was typed', async () => {
  session.value = SIGNED_OUT
  const error = { code: 'wrong_password', message: 'That is not right.', fix: 'Try again.' }
  answer.mockResolvedValue(Response.json({ error }, { status: 401 }))
  render(<SignIn />)
  type('E-mail', 'ada@example.com')
  type('Password', 'not the one')
  send('Sign in')
  expect((await screen.findByRole('alert')).textContent).toContain('That is not right. Try again.')
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ada@example.com')
})

it('is signed in with the answer', async () => {
  session.value = SIGNED_OUT
  const state = { needsSetup: false, member: { email: 'ada@example.com' }, workspace: {} }
  answer.mockResolvedValue(Response.json(state))
  render(<SignIn />)
  send('Sign in')
  await waitFor(() => expect(session.value?.member?.email).toBe('ada@example.com'))
})

it('shows what a field was refused for under that field, and goes there', async () => {
  const error = { code: 'invalid_input', message: 'Not a currency.', field: 'currency' }
  answer.mockResolvedValue(Response.json({ error }, { status: 400 }))
  render(<Welcome />)
  send('Make the account')
  await screen.findByText('Not a currency.')
  const box = screen.getByLabelText('Reports are in')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(box)
})
