import { act, fireEvent, render, screen } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { Toasts, toast } from './toast.tsx'

it('offers to take it back for ten seconds, once', () => {
  vi.useFakeTimers()
  const undo = vi.fn()
  render(<Toasts />)
  act(() => toast('Archived.', { undo }))
  act(() => void vi.advanceTimersByTime(9_000))
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('Archived.')).toBeNull()
  act(() => toast('Archived.', { undo }))
  act(() => void vi.advanceTimersByTime(10_001))
  expect(screen.queryByText('Archived.')).toBeNull()
  vi.useRealTimers()
})
