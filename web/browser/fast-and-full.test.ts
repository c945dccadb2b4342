import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf, launch, playerOf, see } from './browser.ts'
import { copied, filledIn } from './copied.ts'
import { tellAsOneStory } from './one-story.ts'
import { type Outside, startOutside } from './outside.ts'
import { type Product, startProduct } from './product.ts'
import { cellAt, textOf } from './read-table.ts'

let product: Product
let outside: Outside
let browser: Browser
let desk: Page

let postbackAddress: string
let trackingLink: string
let clickId: string
let toldAt: number

beforeAll(async () => {
  outside = await startOutside()
  product = await startProduct()
  browser = await launch()
  desk = await deskOf(browser, product.url)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
  outside?.stop()
})
tellAsOneStory()

test("the first visit makes the owner's account", async () => {
  await desk.goto('/')
  await see(desk.getByLabel('Reports cut days in')).toHaveValue('Europe/Berlin')
  await desk.getByLabel('E-mail').fill('ada@example.com')
  await desk.getByLabel('Password').fill('correct horse battery')
  await desk.getByRole('button', { name: 'Make the account' }).click()
  await see(desk.getByRole('heading', { name: 'Cockpit' })).toBeVisible()
  await see(desk.getByText('Four steps to a first click')).toBeVisible()
})

test('an offer is made with its casino, and without a connection', async () => {
  // A connection is the first step that is offered; Fast Launch goes past it.
  await desk.getByRole('link', { name: 'Add an offer and its casino' }).click()
  await desk.getByLabel('Casino name').fill('Lucky Bay')
  await desk.getByLabel('Welcome bonus').fill('100% up to €200')
  await desk.getByLabel('Bonus terms').fill('New players. Minimum deposit €20, wagering 35x.')
  await desk.getByLabel('Markets').fill('de')
  await desk.getByLabel('Markets').press('Enter')
  await desk.getByLabel('Offer name').fill('Lucky Bay CPA 120')
  await desk.getByLabel('Tracking link').fill(`${outside.url}/casino?btag=70211`)
  await goOn()
  await see(desk.getByLabel('Connection')).toHaveValue('')
  await goOn()
  await desk.getByRole('button', { name: 'Make the offer' }).click()
  await see(title('Lucky Bay CPA 120')).toBeVisible()
  postbackAddress = await copied(desk, 'registration postback')
  expect(postbackAddress).toContain(`${product.url}/postback/`)
})

test('the casino is marked as reviewed', async () => {
  await desk.getByRole('link', { name: 'Review before it is shown' }).click()
  await desk.getByRole('button', { name: 'Mark as reviewed' }).click()
  await see(desk.getByText('Reviewed', { exact: true })).toBeVisible()
})

test('a site is made and published', async () => {
  await open('Sites')
  await desk.getByRole('link', { name: 'New site' }).click()
  await desk.getByLabel('Name', { exact: true }).fill('Top casinos DE')
  await see(desk.getByLabel('Address')).toHaveValue('top-casinos-de')
  await desk.getByLabel('Add an offer').selectOption('Lucky Bay CPA 120')
  await goOn()
  await desk.getByLabel('Headline').fill('One casino worth an evening')
  await desk.getByRole('button', { name: 'Make the site' }).click()
  await desk.getByRole('button', { name: 'Publish', exact: true }).click()
  await see(desk.getByText('Published version 1 of Top casinos DE.')).toBeVisible()
})

test('a traffic source is made from the PropellerAds template', async () => {
  await open('Sources')
  await desk.getByRole('link', { name: 'New source' }).click()
  await desk.getByRole('link', { name: /^PropellerAds/ }).click()
  await desk.getByLabel('Cost is in').fill('EUR')
  const address = desk.getByLabel('Postback address of the source')
  const template = new URL(await address.inputValue())
  expect(template.host).toBe('ad.propellerads.com')
  // The network's own address, but on this machine.
  await address.fill(decodeURIComponent(`${outside.url}/source${template.search}`))
  await desk.getByRole('button', { name: 'Make the source' }).click()
  await see(desk.getByRole('link', { name: 'PropellerAds' })).toBeVisible()
})

test('a campaign ties them together and has a tracking link to copy', async () => {
  await open('Campaigns')
  await desk.getByRole('link', { name: 'New campaign' }).click()
  await desk.getByLabel('Name', { exact: true }).fill('Summer push DE')
  await desk.getByLabel('Traffic source').selectOption('PropellerAds')
  await goOn()
  await desk.getByLabel('Site', { exact: true }).selectOption('Top casinos DE')
  await goOn()
  await see(desk.getByText('Everybody goes to Top casinos DE')).toBeVisible()
  await goOn()
  await desk.getByLabel('What the source says for each click').check()
  await goOn()
  await desk.getByRole('button', { name: 'Make the campaign' }).click()
  await see(title('Summer push DE')).toBeVisible()
  trackingLink = await copied(desk, 'paste this at PropellerAds')
  expect(trackingLink).toContain('/c/summer-push-de?visitor_id=${SUBID}&cost={cost}')
})

test('a player follows the link to the site, and from there to the casino', async () => {
  const player = await playerOf(browser)
  await player.goto(filledIn(trackingLink, { '${SUBID}': 'sub-4711', '{cost}': '0.05' }))
  expect(new URL(player.url()).pathname).toBe('/s/top-casinos-de')
  await see(player.getByRole('heading', { level: 1 })).toHaveText('One casino worth an evening')
  await player.getByRole('link', { name: 'Visit Lucky Bay' }).first().click()
  await see(player.getByRole('heading')).toHaveText('The casino')
  const arrivedAt = new URL(player.url())
  expect(arrivedAt.searchParams.get('btag')).toBe('70211')
  clickId = arrivedAt.searchParams.get('visit_id') ?? ''
  expect(clickId).toMatch(/^[0-9a-z]{32}$/)
  await player.context().close()
})

test("the casino's postback is in the log as accepted within 5 seconds", async () => {
  await open('Postbacks')
  await see(desk.getByText('No casino has told anything yet.')).toBeVisible()
  const address = filledIn(postbackAddress, {
    '${visit_id}': clickId,
    '${player_id}': 'player-9',
  })
  toldAt = Date.now()
  const answer = await fetch(address)
  expect(answer.status).toBe(200)
  const row = desk.getByRole('row').filter({ hasText: clickId })
  await see(row).toContainText('Accepted', { timeout: toldAt + 5_000 - Date.now() })
  await see(row).toContainText('Registration')
  await see(row).toContainText('Lucky Bay CPA 120')
})

test('the traffic source is told, with its own click id and goal', async () => {
  await see
    .poll(() => outside.asked.filter(({ pathname }) => pathname === '/source'))
    .toHaveLength(1)
  const told = outside.asked.find(({ pathname }) => pathname === '/source')!
  expect(told.searchParams.get('visitor_id')).toBe('sub-4711')
  expect(told.searchParams.get('goal')).toBe('2')
})

test('the Site Report has visit, click and registration, and a dash for commission', async () => {
  await open('Reports')
  await desk.getByLabel('Level 1').selectOption('Campaign')
  const table = desk.getByRole('region', { name: 'Site report' }).getByRole('table')
  await see(table.getByRole('row', { name: /^Summer push DE/ })).toBeVisible()
  for (const column of ['Visits', 'Clicks', 'Registrations']) {
    const cell = await cellAt(table, /^Summer push DE/, column)
    await see(cell).toHaveText('1', { timeout: Math.max(1, toldAt + 20_000 - Date.now()) })
  }
  expect(await textOf(await cellAt(table, /^Summer push DE/, 'Cost'))).toBe('0.05')
  for (const row of [/^Summer push DE/, /^Total/]) {
    expect(await textOf(await cellAt(table, row, 'Commission'))).toBe('–')
    expect(await textOf(await cellAt(table, row, 'Profit'))).toBe('–')
  }
})

function title(text: string) {
  return desk.getByRole('heading', { level: 1, name: text })
}

async function goOn() {
  await desk.getByRole('button', { name: 'Continue' }).click()
}

async function open(page: string) {
  await desk
    .getByRole('navigation', { name: 'Pages' })
    .first()
    .getByRole('link', { name: page })
    .click()
}
