import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetAll } from '../api.ts'
import CampaignsPage from './campaigns-page.tsx'

const SITE = { id: 'sit_1', name: 'Top casinos DE', slug: 'top-de', publishedVersion: 1 }
const SOURCE = {
  id: 'src_1',
  name: 'PropellerAds',
  clickId: { param: 'visitor_id', macro: '${SUBID}', name: '' },
  cost: { param: 'cost', macro: '{cost}', name: '' },
  costCurrency: 'USD',
  tokens: [],
  postback: null,
}
const LISTS: Record<string, unknown[]> = {
  '/api/v1/sites': [SITE],
  '/api/v1/traffic-sources': [SOURCE],
  '/api/v1/offers': [],
}
const sent: { method: string; body: unknown }[] = []
let answer: () => Response

beforeEach(() => {
  forgetAll()
  sessionStorage.clear()
  sent.length = 0
  history.replaceState(null, '', '/campaigns/new')
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'GET') {
      const data = LISTS[path.split('?')[0]!] ?? []
      return Promise.resolve(Response.json({ data, nextCursor: null }))
    }
    sent.push({ method: init.method!, body: JSON.parse(String(init.body)) })
    return Promise.resolve(answer())
  })
  render(
    <LocationProvider>
      <CampaignsPage />
    </LocationProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const go = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

async function fillIn() {
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Sömmer Push, DE' } })
  await screen.findByRole('option', { name: 'PropellerAds' })
  fireEvent.change(screen.getByLabelText('Traffic source'), { target: { value: 'src_1' } })
  go('Continue')
  await screen.findByRole('option', { name: 'Top casinos DE' })
  fireEvent.change(screen.getByLabelText('Site'), { target: { value: 'sit_1' } })
  go('Continue')
  await screen.findByText(/Everybody goes/)
  go('Continue')
  fireEvent.click(await screen.findByLabelText(/What the source says/))
  go('Continue')
  await screen.findByText(/works from the moment/)
}

test('shows the tracking link as it will be, with an address made of the name', async () => {
  await fillIn()
  expect(document.querySelector('.copy-box code')?.textContent).toBe(
    `${location.origin}/c/sommer-push-de?visitor_id=\${SUBID}&cost={cost}`,
  )
  expect(location.search).toBe('?step=review')
})

test('sends what was chosen on all steps', async () => {
  answer = () => Response.json({ id: 'cmp_1', name: 'Sömmer Push, DE' }, { status: 201 })
  await fillIn()
  go('Make the campaign')
  await waitFor(() => expect(location.pathname).toBe('/campaigns/cmp_1'))
  expect(sent).toEqual([
    {
      method: 'POST',
      body: {
        name: 'Sömmer Push, DE',
        slug: 'sommer-push-de',
        trafficSourceId: 'src_1',
        destination: { kind: 'site', siteId: 'sit_1' },
        paths: [],
        passThrough: [],
        redirect: '302',
        cost: { kind: 'token' },
      },
    },
  ])
})

test('goes back to the step of the field that the server refused, and focuses it', async () => {
  const error = { code: 'already_taken', message: '"x" is already in use.', field: 'slug' }
  answer = () => Response.json({ error }, { status: 409 })
  await fillIn()
  go('Make the campaign')
  const address = await screen.findByLabelText('Address')
  await waitFor(() => expect(document.activeElement).toBe(address))
  expect(screen.getByText(/is already in use/)).toBeTruthy()
  expect(location.search).toBe('?step=basics')
})

test('says under the choice that the site cannot be used, wherever the server puts it', async () => {
  const error = { code: 'cannot_publish', message: 'Not published yet.', field: 'destination' }
  answer = () => Response.json({ error }, { status: 409 })
  await fillIn()
  go('Make the campaign')
  expect(await screen.findByText(/Not published yet/)).toBeTruthy()
  expect(location.search).toBe('?step=destination')
})

test('does not leave a step with a field that is missing', async () => {
  go('Continue')
  expect(await screen.findByText('Give the campaign a name.')).toBeTruthy()
  expect(location.search).toBe('')
})
