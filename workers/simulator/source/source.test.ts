import { afterAll, beforeAll, expect, it } from 'vitest'
import { aLivedWorld } from '../testing/a-lived-world.ts'
import { sourceClickId } from './click-ids.ts'

let lived: Awaited<ReturnType<typeof aLivedWorld>>

beforeAll(async () => {
  lived = await aLivedWorld({ days: 1 })
})
afterAll(() => lived.stop())

function tell(clickId: string, goal: string) {
  const query = new URLSearchParams({ visitor_id: clickId, goal, payout: '60.00' })
  return fetch(`${lived.simulator.url}/source/postback?${query}`)
}

async function received() {
  const answer = await fetch(`${lived.simulator.url}/control/received`)
  return ((await answer.json()) as { data: { goal: string; verdict: string }[] }).data
}

it('counts a goal of a click once, and answers the second telling alike', async () => {
  const clickId = sourceClickId(1, 42)
  for (const goal of ['2', '1', '1']) {
    const answer = await tell(clickId, goal)
    expect([answer.status, await answer.text()]).toEqual([200, '1:0'])
  }
  expect((await received()).map(({ goal, verdict }) => [goal, verdict])).toEqual([
    ['2', 'counted'],
    ['1', 'counted'],
    ['1', 'repeated'],
  ])
})

it('knows its own click ids from made-up ones', async () => {
  for (const stranger of ['', 'abc', '70000000004200000000', sourceClickId(2, 42)]) {
    const answer = await tell(stranger, '1')
    expect([stranger, answer.status, await answer.text()]).toEqual([stranger, 400, ''])
  }
})
