import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ListField } from './list-field.tsx'

const onSubmit = vi.fn((event: Event) => event.preventDefault())

function Sample() {
  const [value, onChange] = useState<string[]>(['DE'])
  const bind = { name: 'markets', value, error: undefined, onChange }
  return (
    <form onSubmit={onSubmit}>
      <ListField bind={bind} label="Markets" tidy={(text) => text.toUpperCase()} />
      <output>{value.join(' ')}</output>
    </form>
  )
}

const input = () => screen.getByLabelText<HTMLInputElement>('Markets')
const kept = () => screen.getByRole('status').textContent
const type = (value: string) => fireEvent.input(input(), { target: { value } })

beforeEach(() => void render(<Sample />))
afterEach(cleanup)

test('Enter adds what is typed, and only then submits the form', () => {
  type('at')
  expect(fireEvent.keyDown(input(), { key: 'Enter' })).toBe(false)
  expect(kept()).toBe('DE AT')
  expect(fireEvent.keyDown(input(), { key: 'Enter' })).toBe(true)
})

test('a pasted list is taken apart, and nothing is in it twice', () => {
  type('at, de ,ch,')
  expect(kept()).toBe('DE AT CH')
  expect(input().value).toBe('')
})

test('what was typed and not added is not lost on leaving the field', () => {
  type('fi')
  fireEvent.blur(input())
  expect(kept()).toBe('DE FI')
})

test('Backspace in the empty input takes the last away', () => {
  fireEvent.keyDown(input(), { key: 'Backspace' })
  expect(kept()).toBe('')
})
