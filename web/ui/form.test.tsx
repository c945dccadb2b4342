import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../api.ts'
import { TextField } from './field.tsx'
import { DraftNote, FormActions, FormView } from './form.tsx'
import { useForm } from './use-form.ts'

/** `note` is kept by the form, but no field shows it. */
type Values = { name: string; link: string; token: string; note: string }
const BLANK: Values = { name: '', link: '', token: '', note: '' }

function Sample({ send }: { send: (values: Values) => Promise<void> }) {
  const form = useForm<Values>({
    draft: 'sample',
    initial: BLANK,
    withoutSecrets: (values) => ({ ...values, token: '' }),
    send,
  })
  return (
    <>
      <DraftNote form={form} />
      <FormView form={form} label="Sample">
        <TextField bind={form.field('name')} label="Name" required missing="Give it a name." />
        <TextField bind={form.field('link')} label="Link" type="url" help="Where it goes." />
        <TextField bind={form.field('token')} label="Token" />
        <FormActions form={form} sendLabel="Save" onCancel={() => {}} />
      </FormView>
    </>
  )
}

function type(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

function save() {
  fireEvent.submit(screen.getByRole('form', { name: 'Sample' }))
}

const refusing = (error: ApiError) => vi.fn(() => Promise.reject(error))

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

test('says under the field what is missing, focuses it and sends nothing', async () => {
  const send = vi.fn(() => Promise.resolve())
  render(<Sample send={send} />)
  save()
  const field = screen.getByLabelText('Name')
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(screen.getByText('Give it a name.').id).toBe(field.getAttribute('aria-describedby'))
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(send).not.toHaveBeenCalled()
})

test('puts an error of the server under its field, with the fix, and focuses it', async () => {
  const error = new ApiError(400, 'invalid_input', 'link: Not a web address.', 'link', 'Begin it.')
  render(<Sample send={refusing(error)} />)
  type('Name', 'A')
  save()
  const field = screen.getByLabelText('Link')
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(screen.getByText('Not a web address. Begin it.').id).toBe('error-link')
  // Its help is still tied to it.
  expect(field.getAttribute('aria-describedby')).toBe('help-link error-link')
})

test('takes the error away as soon as the field is changed', async () => {
  const error = new ApiError(409, 'already_taken', '"A" is already in use.', 'name')
  render(<Sample send={refusing(error)} />)
  type('Name', 'A')
  save()
  await screen.findByText('"A" is already in use.')
  type('Name', 'B')
  await waitFor(() => expect(screen.queryByText('"A" is already in use.')).toBeNull())
})

test('says an error that is about no field under the form', async () => {
  const error = new ApiError(409, 'still_in_use', 'A site shows it.', null, 'Take it off first.')
  render(<Sample send={refusing(error)} />)
  type('Name', 'A')
  save()
  expect((await screen.findByRole('alert')).textContent).toContain('A site shows it. Take it off')
})

test('never swallows an error about a field that is not on screen', async () => {
  const error = new ApiError(400, 'invalid_input', 'Too long.', 'note')
  render(<Sample send={refusing(error)} />)
  type('Name', 'A')
  save()
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', 'Too long. ')
})

test('keeps what was typed for the next visit, without secrets, until it is sent', async () => {
  const first = render(<Sample send={() => Promise.resolve()} />)
  type('Name', 'Half done')
  type('Token', 's3cret')
  first.unmount()
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('s3cret')

  render(<Sample send={() => Promise.resolve()} />)
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Half done')
  expect(screen.getByText(/not saved yet/)).toBeTruthy()
  save()
  await waitFor(() => expect(sessionStorage.getItem('draft:sample')).toBeNull())
})

test('starts over on request', () => {
  sessionStorage.setItem('draft:sample', JSON.stringify({ name: 'Half done' }))
  render(<Sample send={() => Promise.resolve()} />)
  fireEvent.click(screen.getByRole('button', { name: 'Start over' }))
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('')
  expect(sessionStorage.getItem('draft:sample')).toBeNull()
})

test('sends once, however often Enter is pressed', async () => {
  const send = vi.fn(() => new Promise<void>(() => {}))
  render(<Sample send={send} />)
  type('Name', 'A')
  save()
  save()
  await waitFor(() => expect(screen.getByText('Save')).toHaveProperty('disabled', true))
  save()
  expect(send).toHaveBeenCalledTimes(1)
})
