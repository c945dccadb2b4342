import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOf, launch, see } from './browser.ts'
import { DASHBOARD_PAGES, OVERLAYS } from './dashboard-pages.ts'
import { listenForTrouble } from './listen.ts'
import { type Impact, problemsInEachLook } from './looks.ts'
import { type Product, startProduct } from './product.ts'
import { signIn } from './sign-in.ts'
import { makeSmallWorld, OWNER, type SmallWorld } from './small-world.ts'

const DEV_CLOCK = 'a-token-for-the-clock-of-this-test'
const GRAVE: Impact[] = ['serious', 'critical']
const ANY: Impact[] = ['minor', 'moderate', ...GRAVE]

let product: Product
let browser: Browser
let desk: Page
let trouble: string[]

beforeAll(async () => {
  product = await startProduct({ devClock: DEV_CLOCK })
  browser = await launch()
  desk = await deskOf(browser, product.url)
  trouble = listenForTrouble(desk)
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

test('the page of the first visit can be used by everybody', async () => {
  await open('/', 'Make the account')
  await expectGood(GRAVE)
})

describe('in a world with a few players', () => {
  let world: SmallWorld

  beforeAll(async () => {
    world = await makeSmallWorld(product, DEV_CLOCK)
  })
  afterAll(async () => {
    await world?.stop()
  })

  test('the sign-in page can be used by everybody', async () => {
    await open('/', 'Campaigns, postbacks and revenue in one place.')
    await expectGood(GRAVE)
  })

  describe('to whom is signed in', () => {
    beforeAll(() => signIn(desk, OWNER))

    test.each(Object.keys(DASHBOARD_PAGES))('%s can be used by everybody', async (name) => {
      const { path, shows } = DASHBOARD_PAGES[name]!
      await open(path(world), shows)
      await expectGood(GRAVE)
    })

    test.each(Object.keys(OVERLAYS))('%s can be used by everybody', async (name) => {
      await open(`/campaigns/${world.campaign}`, 'How it is set up')
      await OVERLAYS[name]!(desk)
      await expectGood(GRAVE)
    })
  })

  test.each([
    ['a published site', '/s/casino-compass', 'Amber Reef'],
    ['its page on staying in control', '/s/casino-compass/responsible-gambling', 'Casino Compass'],
    ['the reference of the API', '/api/docs', '/campaigns'],
  ])('%s has nothing that axe objects to', async (_, path, shows) => {
    await open(path, shows)
    await expectGood(ANY)
  })
})

async function open(path: string, shows: string): Promise<void> {
  trouble.length = 0
  await desk.setViewportSize({ width: 1280, height: 900 })
  await desk.goto(path)
  await see(desk.getByText(shows).filter({ visible: true }).first()).toBeVisible({
    timeout: 10_000,
  })
  await see(desk.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0)
}

async function expectGood(impacts: Impact[]): Promise<void> {
  const problems = await problemsInEachLook(desk, impacts)
  expect([...problems, ...trouble]).toEqual([])
}
