import { describe, expect, it } from 'vitest'
import type { Workspace } from '../../shared/account.ts'
import { NOON } from '../testing/given.ts'
import { applyQuery, daySpans, requestOf } from './query.ts'

const workspace: Workspace = {
  id: 'wsp_00000000000000000000',
  name: 'Team',
  zone: 'Europe/Malta',
  currency: 'EUR',
  createdAt: '2026-01-01T00:00:00.000Z',
}

describe('applyQuery', () => {
  it('fills in what was left out: the last seven days of the workspace’s zone', () => {
    expect(applyQuery({}, workspace, NOON)).toMatchObject({
      groupBy: ['day'],
      from: '2026-03-23',
      to: '2026-03-29',
      zone: 'Europe/Malta',
      currency: 'EUR',
      clock: 'event',
      asOf: null,
    })
  })

  it.each([
    [{ groupBy: 'day,moon' }, 'unknown_group', 'groupBy'],
    [{ metrics: 'visits,constructor' }, 'unknown_metric', 'metrics'],
    [{ groupBy: 'day,campaign,site,offer,device' }, 'invalid_input', 'groupBy'],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'invalid_input', 'from'],
    [{ from: '2020-01-01', to: '2026-03-01' }, 'invalid_input', 'from'],
  ])('refuses %j and says what would do', (asked, code, field) => {
    const refused = { code, field, fix: expect.stringMatching(/\w/) }
    expect(() => applyQuery(asked, workspace, NOON)).toThrow(expect.objectContaining(refused))
  })
})

it('cuts days where the zone’s clocks cut them', () => {
  const asked = { from: '2026-03-29', to: '2026-03-29' }
  const [span] = daySpans(applyQuery(asked, workspace, NOON))
  expect(span!.until - span!.from).toBe(23 * 3_600_000)
})

it('says its own request so that asking it gives the same report', () => {
  const query = applyQuery(
    { groupBy: 'campaign,day', metrics: 'visits', asOf: '2026-03-28T10:00:00Z', zone: 'UTC' },
    workspace,
    NOON,
  )
  const url = new URL(requestOf('/api/v1/reports/site', query), 'https://flux.example')
  const again = applyQuery(Object.fromEntries(url.searchParams), workspace, NOON + 86_400_000)
  expect(again).toEqual(query)
})
