import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetAll } from '../api.ts'
import CampaignsPage from './campaigns-page.tsx'

const campaign = (id: string, name: string, isPaused = false) => ({ id, name, slug: id, isPaused })
const CAMPAIGNS = [campaign('cmp_1', 'Summer push'), campaign('cmp_2', 'Autumn', true)]
const REPORT = {
  rows: [
    {
      group: { campaign: 'cmp_1' },
      metrics: { visits: 1280, clicks: 0, registrations: null, commissionTotal: null },
      state: 'awaited',
      grade: null,
    },
  ],
}
let campaigns: unknown[]

beforeEach(() => {
  forgetAll()
  campaigns = CAMPAIGNS
  history.replaceState(null, '', '/campaigns')
  vi.stubGlobal('fetch', (path: string) => {
    const data = path.startsWith('/api/v1/campaigns') ? campaigns : []
    const isReport = path.startsWith('/api/v1/reports/site')
    return Promise.resolve(Response.json(isReport ? REPORT : { data, nextCursor: null }))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = () =>
  render(
    <LocationProvider>
      <CampaignsPage />
    </LocationProvider>,
  )

async function cellsOf(name: string): Promise<(string | undefined)[]> {
  const row = (await screen.findByRole('link', { name })).closest('tr')!
  return within(row)
    .getAllByRole('cell')
    .map((cell) => /^[\d,.–]+/.exec(cell.textContent ?? '')?.[0])
}

test('shows a dash where nothing is known, and a zero only where there is one', async () => {
  open()
  await screen.findByText('1,280')
  expect((await cellsOf('Summer push')).slice(-5)).toEqual(['1,280', '0', '–', '–', '–'])
  // It is in no row of the report: not known, which is not zero.
  expect((await cellsOf('Autumn')).slice(-5)).toEqual(['–', '–', '–', '–', '–'])
})

test('is searched and filtered in the address, so that it can be kept and sent on', async () => {
  open()
  await screen.findByRole('link', { name: 'Autumn' })
  fireEvent.click(screen.getByRole('button', { name: /Paused/ }))
  expect(location.search).toBe('?is=paused')
  expect(screen.queryByRole('link', { name: 'Summer push' })).toBeNull()
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'summer' } })
  expect(await screen.findByText('Nothing matches.')).toBeTruthy()
})

test('an empty list says what belongs here and what comes next', async () => {
  campaigns = []
  open()
  expect(await screen.findByText('No campaigns yet')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'New campaign' }).getAttribute('href')).toBe(
    '/campaigns/new',
  )
})
