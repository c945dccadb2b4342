import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, expect, it } from 'vitest'
import { useKeepView, useSetParams, useView, useViewHref } from './view.ts'

afterEach(cleanup)

function Bar() {
  useKeepView()
  const view = useView()
  const set = useSetParams()
  const href = useViewHref()
  return (
    <>
      <p>
        {view.zone} {view.range}
      </p>
      <a href="/revenue">plain</a>
      <a href={href('/reports?range=30d')}>with its own range</a>
      <button type="button" onClick={() => set({ zone: null })}>
        own zone
      </button>
    </>
  )
}

function open(url: string) {
  history.replaceState(null, '', url)
  render(
    <LocationProvider>
      <Bar />
    </LocationProvider>,
  )
}
const at = () => location.pathname + location.search
const click = (text: string) => act(() => void fireEvent.click(screen.getByText(text)))

it('takes the top bar along when a plain link drops it', () => {
  open('/?zone=Asia/Tokyo&range=14d')
  click('plain')
  expect(at()).toBe('/revenue?range=14d&zone=Asia%2FTokyo')
  expect(screen.getByText('Asia/Tokyo 14d')).toBeTruthy()
})

it('does not bring back what was taken off', () => {
  open('/?zone=Asia/Tokyo&range=14d')
  click('own zone')
  click('plain')
  expect(at()).toBe('/revenue?range=14d')
})

it('lets a link choose its own range over days that were chosen', () => {
  open('/?from=2026-11-01&to=2026-11-02&zone=UTC')
  expect(screen.getByText('UTC custom')).toBeTruthy()
  click('with its own range')
  expect(at()).toBe('/reports?range=30d&zone=UTC')
})
