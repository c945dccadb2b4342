import type { Page } from '@playwright/test'
import { see } from './browser.ts'
import type { SmallWorld } from './small-world.ts'

type DashboardPage = {
  path: (world: SmallWorld) => string
  /** Seen once its data is there, and not on the page of an error. */
  shows: string
}

/** Every page of the dashboard, each form at each of its steps. */
export const DASHBOARD_PAGES: Record<string, DashboardPage> = {
  'the cockpit': { path: () => '/', shows: 'All in the report' },
  'the report by day': { path: () => '/reports/site?range=7d', shows: 'Total' },
  'the report by campaign, offer and day': {
    path: () => '/reports/site?groupBy=campaign,offer,day&range=7d',
    shows: 'Compass push DE',
  },
  'a report of days without data': {
    path: () => '/reports/site?from=2020-01-01&to=2020-01-02',
    shows: 'Nothing happened in these days.',
  },
  'the postback log': { path: () => '/postbacks', shows: 'Unknown click' },
  'one postback': {
    path: ({ postback }) => `/postbacks?open=${postback}`,
    shows: 'The way of the click',
  },
  'the log of conversions': { path: () => '/conversions', shows: 'First deposit' },
  'the log of deliveries': { path: () => '/deliveries', shows: 'Registration' },
  'the log of clicks': { path: () => '/clicks', shows: 'Compass push DE' },
  'the log of visits': { path: () => '/visits', shows: 'Compass push DE' },
  "one click's whole way": { path: ({ click }) => `/clicks/${click}`, shows: 'One click' },
  revenue: { path: () => '/revenue', shows: 'Commission, EUR' },
  settings: { path: () => '/settings', shows: 'Sign out everywhere' },
  'the list of campaigns': { path: () => '/campaigns', shows: 'Nordic night' },
  'a new campaign': { path: () => '/campaigns/new', shows: 'Traffic source' },
  'its destination': { path: () => '/campaigns/new?step=destination', shows: 'Visitors go to' },
  'its rules': { path: () => '/campaigns/new?step=rules', shows: 'Add a rule' },
  'its cost': { path: () => '/campaigns/new?step=cost', shows: 'What a visit costs' },
  'its review': { path: () => '/campaigns/new?step=review', shows: 'The tracking link works' },
  'a campaign': { path: ({ campaign }) => `/campaigns/${campaign}`, shows: 'How it is set up' },
  'a campaign being edited': {
    path: ({ campaign }) => `/campaigns/${campaign}/edit`,
    shows: 'What comes of it',
  },
  'the list of sites': { path: () => '/sites', shows: 'Casino Compass' },
  'a new site': { path: () => '/sites/new', shows: 'Market' },
  'its words': { path: () => '/sites/new?step=words', shows: 'Headline' },
  'a site': { path: ({ site }) => `/sites/${site}`, shows: 'Public address' },
  'the list of offers': { path: () => '/offers', shows: 'Amber Reef' },
  'a new offer': { path: () => '/offers/new', shows: 'The deal' },
  'its reporting': { path: () => '/offers/new?step=reporting', shows: 'Connection' },
  'its postbacks': { path: () => '/offers/new?step=postbacks', shows: 'Event names' },
  'an offer': { path: ({ offer }) => `/offers/${offer}`, shows: 'Paste these at the platform' },
  'an offer being edited': { path: ({ offer }) => `/offers/${offer}/edit`, shows: 'The deal' },
  'the list of casinos': { path: () => '/casinos', shows: 'Polar Jack' },
  'a new casino': { path: () => '/casinos/new', shows: 'Welcome bonus' },
  'a casino': { path: ({ casino }) => `/casinos/${casino}`, shows: 'As players will see it' },
  'the list of sources': { path: () => '/sources', shows: 'PropellerAds' },
  'the choice of a source': { path: () => '/sources/new', shows: 'Where do you buy?' },
  'a new source': { path: () => '/sources/new?template=propellerads', shows: 'On our link' },
  'a source': { path: ({ source }) => `/sources/${source}`, shows: 'On our link' },
  'the list of connections': { path: () => '/connections', shows: 'Gold Reef Partners' },
  'a new connection': { path: () => '/connections/new', shows: 'Connect Affilka' },
  'its days and money': { path: () => '/connections/new?step=calendar', shows: 'Zone of its days' },
  'a connection': { path: ({ connection }) => `/connections/${connection}`, shows: 'Done' },
  'a connection being edited': {
    path: ({ connection }) => `/connections/${connection}/edit`,
    shows: 'What will be pulled',
  },
  'a page that is not there': { path: () => '/nowhere', shows: 'There is no such page' },
}

/** What opens over a page. */
export const OVERLAYS: Record<string, (page: Page) => Promise<void>> = {
  'the search': async (page) => {
    await page.keyboard.press('Control+k')
    await see(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
  },
  'the list of keys': async (page) => {
    await page.keyboard.press('?')
    await see(page.getByRole('dialog')).toBeVisible()
  },
  'the choice of days': async (page) => {
    await page.getByRole('button', { name: 'Range' }).click()
    await see(page.getByText('Last 30 days')).toBeVisible()
  },
  'the account menu': async (page) => {
    await page.getByRole('button', { name: 'Account and theme' }).click()
    await see(page.getByText('As the system')).toBeVisible()
  },
  'the question before deleting': async (page) => {
    await page.getByRole('button', { name: 'Delete' }).click()
    await see(page.getByLabel(/^Type the name/)).toBeVisible()
  },
  "a phone's further pages": async (page) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'More' }).click()
    await see(page.getByRole('dialog', { name: 'More pages' })).toBeVisible()
  },
}
