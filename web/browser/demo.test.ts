import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Campaign } from '../../shared/campaign.ts'
import type { Journey } from '../../shared/click.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page as ApiPage } from '../../shared/page.ts'
import type { Fact, Pull } from '../../shared/pull.ts'
import { addDays, dayOf } from '../../shared/zone.ts'
import { freePort } from '../../workers/local/port.ts'
import { tempDir } from '../../workers/local/temp-dir.ts'
import { httpClient } from '../../workers/simulator/http-client.ts'
import { ProductApi } from '../../workers/simulator/product-api.ts'
import { formatDay } from '../ui/format.ts'
import { sentOnFrom } from './as-player.ts'
import { deskOf, launch, playerOf, see } from './browser.ts'
import { type DemoProcess, startDemo } from './demo-process.ts'
import { tellAsOneStory } from './one-story.ts'
import { cellAt, textOf } from './read-table.ts'
import { signIn } from './sign-in.ts'

const CAMPAIGN = 'weekend-returners'
const PROGRAM = 'Gold Reef Partners'
const EXACTLY = 'Linked exactly, by click id.'

const dir = tempDir()
const client = httpClient(8)
let port: number
let demo: DemoProcess
let api: ProductApi
let browser: Browser
let desk: Page
let clickId: string

beforeAll(async () => {
  port = await freePort()
  demo = await startDemo(port, dir.path)
  api = new ProductApi(client, demo.ready.url, demo.ready.apiToken)
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  client.close()
  dir.remove()
})
tellAsOneStory()

test('the demo says where it is and all that one needs to try it', () => {
  const { url, simulatorUrl, email, password, apiToken, ...names } = demo.ready
  expect(url).toBe(`http://localhost:${port}`)
  expect(new URL(simulatorUrl).hostname).toBe('127.0.0.1')
  expect([email, password, apiToken]).not.toContain('')
  expect(Object.keys(names)).toEqual(['campaignSlugs', 'siteSlugs', 'offerKeys', 'postbackKeys'])
  expect(names.campaignSlugs).toContain(CAMPAIGN)
  for (const list of Object.values(names)) expect(new Set(list).size).toBeGreaterThan(2)
})

test('one signs in with what it printed', async () => {
  desk = await deskOf(browser, demo.ready.url)
  await signIn(desk, demo.ready)
})

test('the cockpit moves by itself while traffic trickles in', async () => {
  const today = desk.getByRole('region', { name: 'Today so far' })
  const visits = today.locator('dl > div').filter({ hasText: 'Visits' }).locator('dd')
  await see(visits).toHaveText(/\d/)
  await desk.evaluate(() => Object.assign(window, { isSameDocument: true }))
  const before = Number(await visits.innerText())
  await see.poll(async () => Number(await visits.innerText())).toBeGreaterThan(before)
  expect(await desk.evaluate(() => 'isSameDocument' in window)).toBe(true)
})

test('a printed tracking link ends at the casino, which shows the click id we gave', async () => {
  await desk.goto('/postbacks')
  const player = await playerOf(browser)
  await player.goto(`${demo.ready.url}/c/${CAMPAIGN}`)
  await player.getByRole('link', { name: /Amber Reef/ }).click()
  const shown = player.locator('[data-click-id]')
  await see(shown).toBeVisible()
  clickId = (await shown.innerText()).trim()
  expect(new URL(player.url()).origin).toBe(demo.ready.simulatorUrl)
  expect(new URL(player.url()).searchParams.get('visit_id')).toBe(clickId)
  await player.context().close()
})

test("the casino's postbacks are in the log as accepted within 5 seconds", async () => {
  // The casino takes a second to register the player, and 2.5 until the player pays in.
  const accepted = desk
    .getByRole('row')
    .filter({ hasText: clickId })
    .filter({ hasText: 'Accepted' })
  await see(accepted.filter({ hasText: 'Registration' })).toBeVisible({ timeout: 6_000 })
  await see(accepted.filter({ hasText: 'First deposit' })).toBeVisible({ timeout: 6_500 })
})

test('Pull now puts revenue beside the click, tied to it exactly', async () => {
  const { data } = await api.get<ApiPage<Campaign>>('/campaigns')
  const campaign = data.find(({ slug }) => slug === CAMPAIGN)!
  const report = `/reports/site?groupBy=offer&range=today&campaignId=${campaign.id}`
  const before = await commissionIn(report, /^Amber Reef/)
  await pullNow()
  const today = dayOf(Date.now(), 'UTC')
  const facts = await api.get<ApiPage<Fact>>(`/facts?current=1&day=${today}&limit=500`)
  const own = facts.data.filter((fact) => fact.clickId === clickId)
  // The deal's price for a player who paid in, and nothing played yet.
  expect(own.map(({ amounts }) => Number(amounts.commissionTotal))).toEqual([60])
  const after = await commissionIn(report, /^Amber Reef/)
  expect(after).toMatch(/^\d+\.\d\d$/)
  expect(after).not.toBe(before)
  const row = siteReport().getByRole('row', { name: /^Amber Reef/ })
  await see(row.getByRole('img', { name: EXACTLY })).toBeVisible()
})

test('a restatement changes the figure, keeps the old one and lists both', async () => {
  const report = '/reports/site?groupBy=connection&range=yesterday'
  const yesterday = addDays(dayOf(Date.now(), 'UTC'), -1)
  const was = await commissionIn(report, PROGRAM)
  const asOf = new Date().toISOString()
  const restate = await fetch(`${demo.ready.simulatorUrl}/control/restate`, { method: 'POST' })
  expect(restate.status).toBe(200)
  await pullNow()
  const is = await commissionIn(report, PROGRAM)
  expect(is).not.toBe(was)
  expect(await commissionIn(`${report}&asOf=${asOf}`, PROGRAM)).toBe(was)

  await desk.goto('/revenue')
  const list = desk.getByRole('region', { name: 'Restatements, newest first' }).getByRole('table')
  const row = list
    .getByRole('row')
    .filter({ hasText: formatDay(yesterday) })
    .filter({ hasText: 'Commission', hasNotText: /not there|gone/ })
    .first()
  await see(row).toBeVisible()
  const figures = await row.locator('td.number').allInnerTexts()
  expect(figures[0]).toMatch(/\d/)
  expect(figures[1]).toMatch(/\d/)
  expect(figures[0]).not.toBe(figures[1])
})

test('a kill loses nothing that was acknowledged', async () => {
  const { url } = demo.ready
  const { data: offers } = await api.get<ApiPage<Offer>>('/offers')
  const { key, postbackKey } = offers.find(({ name }) => name.startsWith('Amber Reef'))!
  const twelve = Array.from({ length: 12 }, (_, player) => player)
  const pages = await Promise.all(twelve.map(() => sentOnFrom(`${url}/c/${CAMPAIGN}`)))
  const visits = pages.map((page) => page.searchParams.get('v')!)
  const casinos = await Promise.all(visits.map((id) => sentOnFrom(`${url}/go/${key}?v=${id}`)))
  const clicks = casinos.map((casino) => casino.searchParams.get('visit_id')!)
  const tell = (id: string, player: number) =>
    fetch(`${url}/postback/${postbackKey}?clickid=${id}&event=registration&player=last-${player}`)
  const answers = await Promise.all(clicks.map(tell))
  await demo.kill()
  expect(answers.map(({ status }) => status)).toEqual(clicks.map(() => 200))

  const before = demo.ready
  demo = await startDemo(port, dir.path)
  expect(demo.ready).toEqual(before)
  const journeys = (ids: string[]) =>
    Promise.all(ids.map((id) => api.get<Journey>(`/clicks/${id}`)))
  expect((await journeys(visits)).map(({ visit }) => visit?.id)).toEqual(visits)
  const found = await journeys(clicks)
  expect(found.map(({ click }) => click?.id)).toEqual(clicks)
  expect(found.map(({ postbacks }) => postbacks.length)).toEqual(clicks.map(() => 1))
  // What was kept but not judged is judged now, once.
  const conversions = async () => (await journeys(clicks)).map((one) => one.conversions.length)
  await see.poll(conversions).toEqual(clicks.map(() => 1))

  // The session outlives it as well.
  await desk.goto(`/postbacks?clickId=${clicks[0]}`)
  await see(desk.getByRole('row').filter({ hasText: clicks[0]! })).toContainText('Accepted')
})

/** Presses the button on the connection's page, and again while another pull is under way. */
async function pullNow(): Promise<void> {
  await desk.goto('/connections')
  await desk.getByRole('link', { name: PROGRAM }).click()
  await see(async () => {
    const answered = desk.waitForResponse(
      (answer) => answer.url().endsWith('/api/v1/pulls') && answer.request().method() === 'POST',
    )
    await desk.getByRole('button', { name: 'Pull now' }).click()
    const pull: Pull = await (await answered).json()
    expect(pull.state).toBe('done')
  }).toPass({ timeout: 30_000 })
  const last = desk.getByRole('region', { name: 'Last pulls' }).locator('tbody tr').first()
  await see(last).toContainText('Done')
}

function siteReport() {
  return desk.getByRole('region', { name: 'Site report' }).getByRole('table')
}

async function commissionIn(report: string, row: string | RegExp): Promise<string> {
  await desk.goto(report)
  const cell = await cellAt(siteReport(), row, 'Commission')
  await see(cell).toBeVisible()
  return textOf(cell)
}
