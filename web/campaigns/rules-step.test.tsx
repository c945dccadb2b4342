import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetAll } from '../api.ts'
import CampaignsPage from './campaigns-page.tsx'

const SITES = [
  { id: 'sit_1', name: 'Top casinos', slug: 'top', publishedVersion: 1 },
  { id: 'sit_2', name: 'For phones', slug: 'phones', publishedVersion: 1 },
]
const rule = (name: string, values: string[]) => ({
  name,
  isOn: true,
  when: [{ kind: 'visitor', field: 'country', values, not: false }],
  destination: { kind: 'site', siteId: 'sit_2' },
  activeFrom: null,
  activeUntil: null,
})
const CAMPAIGN = {
  id: 'cmp_1',
  name: 'Summer',
  slug: 'summer',
  trafficSourceId: null,
  destination: { kind: 'site', siteId: 'sit_1' },
  paths: [rule('Germany', ['DE']), rule('Austria', ['AT'])],
  passThrough: [],
  redirect: '302',
  cost: { kind: 'none' },
  isPaused: false,
}
const ANSWERS: Record<string, unknown> = {
  '/api/v1/campaigns/cmp_1': CAMPAIGN,
  '/api/v1/sites': { data: SITES, nextCursor: null },
}
let sent: { paths: ReturnType<typeof rule>[] }
let answer: () => Response

beforeEach(async () => {
  forgetAll()
  sessionStorage.clear()
  answer = () => Response.json(CAMPAIGN)
  history.replaceState(null, '', '/campaigns/cmp_1/edit?step=rules')
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method !== 'GET') {
      sent = JSON.parse(String(init.body))
      return Promise.resolve(answer())
    }
    const known = ANSWERS[path.split('?')[0]!] ?? { data: [], nextCursor: null }
    return Promise.resolve(Response.json(known))
  })
  render(
    <LocationProvider>
      <CampaignsPage />
    </LocationProvider>,
  )
  await screen.findByText(/Whoever none fits goes to Top casinos/)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const inRule = (number: number) => within(screen.getByRole('group', { name: `Rule ${number}` }))

async function saved() {
  press('Save')
  await waitFor(() => expect(location.pathname).toBe('/campaigns/cmp_1'))
  return sent.paths
}

test('what is not touched is sent back as it was', async () => {
  expect(await saved()).toEqual(CAMPAIGN.paths)
})

test('rules change places, are switched off and removed', async () => {
  press('Move down rule 1')
  fireEvent.click(screen.getByLabelText('Rule 1 is on'))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move up rule 1' }).disabled).toBe(
    true,
  )
  press('Remove rule 2')
  expect(await saved()).toEqual([{ ...CAMPAIGN.paths[1], isOn: false }])
})

test('a new rule says who goes where', async () => {
  press('Add a rule')
  const added = inRule(3)
  fireEvent.input(added.getByLabelText('What the rule is called'), { target: { value: 'Phones' } })
  fireEvent.input(added.getByLabelText('Any of'), { target: { value: 'Germany,' } })
  fireEvent.click(added.getByRole('button', { name: 'Remove DE' }))
  fireEvent.input(added.getByLabelText('Any of'), { target: { value: 'se,' } })
  fireEvent.click(added.getByRole('button', { name: 'Add a condition' }))
  fireEvent.change(added.getByLabelText('Condition 2'), { target: { value: 'device' } })
  fireEvent.change(added.getAllByLabelText('holds when it')[1]!, { target: { value: 'not' } })
  fireEvent.click(added.getByLabelText('Tablet'))
  fireEvent.click(added.getByLabelText('Phone'))
  fireEvent.change(added.getByLabelText('Site'), { target: { value: 'sit_2' } })
  const paths = await saved()
  expect(paths[2]).toEqual({
    ...rule('Phones', ['SE']),
    when: [
      { kind: 'visitor', field: 'country', values: ['SE'], not: false },
      { kind: 'visitor', field: 'device', values: ['phone', 'tablet'], not: true },
    ],
  })
})

test('says beside the input what the server refused', async () => {
  const message = 'paths.1.when.0.values: Give at least one value.'
  const error = { code: 'invalid_input', message, field: 'paths.1.when.0.values' }
  answer = () => Response.json({ error }, { status: 400 })
  press('Save')
  const values = inRule(2).getByLabelText('Any of')
  await waitFor(() => expect(document.activeElement).toBe(values))
  expect(inRule(2).getByText(/^Give at least one value\./)).toBeTruthy()
  expect(inRule(1).queryByText(/at least one value/)).toBeNull()
})
