import { act, cleanup, render } from '@testing-library/preact'
import { LocationProvider, useLocation } from 'preact-iso'
import { afterEach, expect, test } from 'vitest'
import { useGo, useSubRoute } from './sub-route.ts'

let parts: string[] = []
let go: (path: string) => void = () => {}
let route: (url: string) => void = () => {}

function Page() {
  parts = useSubRoute('/offers')
  go = useGo()
  route = useLocation().route
  return null
}

function at(address: string) {
  history.replaceState(null, '', address)
  render(
    <LocationProvider>
      <Page />
    </LocationProvider>,
  )
}
afterEach(cleanup)

test('says what follows the page in the address', () => {
  at('/offers/off_1/edit?step=details')
  expect(parts).toEqual(['off_1', 'edit'])
})

test('does not read the address of the page that comes next', async () => {
  at('/offers/off_1')
  await act(() => route('/casinos/cas_1'))
  expect(parts).toEqual(['off_1'])
})

test('takes along what the top bar asks for, and nothing else', async () => {
  at('/offers?range=30d&currency=SEK&q=lucky')
  await act(() => go('/offers/new?step=reporting'))
  expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({
    step: 'reporting',
    range: '30d',
    currency: 'SEK',
  })
})
