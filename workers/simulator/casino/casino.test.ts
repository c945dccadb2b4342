import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { programOf } from '../world.ts'
import { reportOf } from '../affilka/report.ts'
import { aLivedWorld } from '../testing/a-lived-world.ts'

let lived: Awaited<ReturnType<typeof aLivedWorld>>

beforeAll(async () => {
  lived = await aLivedWorld({ days: 1 })
})
afterAll(() => lived.stop())

const clickId = '0123456789abcdefghjkmnpqrstvwxyz'

function commissionOf(id: string): unknown {
  const { chronicle, clock } = lived.simulator
  const question = {
    from: '2026-03-01',
    to: '2026-03-09',
    columns: ['first_deposits_count', 'partner_income'],
    groupBy: ['dynamic_tag_visit_id'],
  }
  const { rows } = reportOf(1, chronicle.books, programOf('goldreef')!, question, clock.now())
  return rows.find(([tag]) => tag!.value === id)?.map(({ value }) => value)
}

function told() {
  return lived.product.postbacks.filter(({ params }) => params.clickid === clickId)
}

it('tells the postback key on the link, where there is one', async () => {
  const other = clickId.replace('0', '1')
  // Beside the one below, as both take the time that people take.
  void fetch(`${lived.simulator.url}/casino/amber-reef?stag=1&visit_id=${clickId}`)
  await fetch(`${lived.simulator.url}/casino/polar-jack?visit_id=${other}&postback_key=mine`)
  const mine = () => lived.product.postbacks.filter(({ key }) => key === 'mine')
  await vi.waitFor(() => expect(mine()).toHaveLength(2), { timeout: 5_000 })
  expect(mine().map(({ params }) => params.event)).toEqual(['registration', 'first_deposit'])
})

it('plays a person who arrives with a click id: registered, paid in, reported at once', async () => {
  const answer = await fetch(`${lived.simulator.url}/casino/amber-reef?stag=1&visit_id=${clickId}`)
  expect(await answer.text()).toContain(clickId)
  await vi.waitFor(() => expect(told()).toHaveLength(2), { timeout: 5_000 })
  const [registration, deposit] = told()
  expect(registration!.params).toMatchObject({ event: 'registration' })
  expect(deposit!.params).toMatchObject({
    event: 'first_deposit',
    amount: '50.00',
    currency: 'EUR',
    player: registration!.params.player,
  })
  const money = { amount: '60.00', amount_cents: '6000', currency: 'EUR' }
  expect(commissionOf(clickId)).toEqual([clickId, 'EUR', 1, money])
})

it('lets them deposit, win and lose, and tells of the deposit alone', async () => {
  const { player } = told()[0]!.params
  const path = `${lived.simulator.url}/casino/amber-reef/players/${player}`
  for (const move of ['deposit', 'lose', 'win']) {
    const answer = await fetch(`${path}/${move}`, { method: 'POST', redirect: 'manual' })
    expect(answer.status).toBe(303)
  }
  expect(told()).toHaveLength(3)
  const page = await (await fetch(path)).text()
  expect(page).toContain('100.00 EUR')
  expect(page).toContain('-15.00 EUR')
})

it('does not play a click twice when its page is loaded again', async () => {
  await fetch(`${lived.simulator.url}/casino/amber-reef?visit_id=${clickId}`)
  await new Promise((resolve) => setTimeout(resolve, 1_300))
  expect(told()).toHaveLength(3)
})

it('shows hostile parameters as text', async () => {
  const hostile = encodeURIComponent('"><script>alert(1)</script>')
  const answer = await fetch(`${lived.simulator.url}/casino/amber-reef?visit_id=${hostile}`)
  expect(await answer.text()).not.toContain('<script>')
})

it('has no casino but its own', async () => {
  expect((await fetch(`${lived.simulator.url}/casino/nobody?visit_id=${clickId}`)).status).toBe(404)
})
