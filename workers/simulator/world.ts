// Who is in the demo world. Nothing here is a real company, and no figure is anybody's.
import type { NewCasino } from '../../shared/casino.ts'

export const CURRENCY = 'EUR'

/** An affiliate program: an Affilka installation of its own, with our account on it. */
export type Program = {
  slug: string
  name: string
  token: string
  /** The dynamic tags its report can be grouped by: not every program gives the click id. */
  tags: string[]
  clickIdTag: string | null
  subIdTag: string | null
}

export type Brand = {
  slug: string
  name: string
  program: string
  /** The campaign our links belong to in the program's own report. */
  tracker: string
  subIdParam: string | null
  deal: { cpaCents: number; revSharePercent: number; baselineCents: number }
  /** How its visitors behave: the shares that register, deposit, and come back after a deposit. */
  registers: number
  deposits: number
  returns: number
  depositCents: { cents: number; weight: number }[]
  /** Arrivals a day that never came through us, on the same account. */
  organicPerDay: number
  postback: { method: 'GET' | 'POST'; names: { registration: string; first: string; next: string } }
  casino: NewCasino
}

export type Campaign = {
  slug: string
  name: string
  destination: { site: string } | { offers: { brand: string; weight: number }[] }
  /** What a visit costs, in hundredths of a cent: fixed, or said by the source within this range. */
  cost: { kind: 'cpc'; price: number } | { kind: 'token'; from: number; to: number }
  visitsPerDay: number
  /** How much better or worse its visitors are than a brand's usual ones. */
  quality: number
  /** The share of a site's visitors that choose a casino. */
  clickThrough: number
  countries: { country: string; weight: number }[]
  networkCampaign: string
  zones: string[]
}

export type Site = {
  slug: string
  name: string
  market: string
  headline: string
  intro: string
  brands: string[]
  /** Visitors that come without a campaign: what Fast Launch is for. */
  direct: null | Pick<Campaign, 'visitsPerDay' | 'quality' | 'clickThrough' | 'countries'>
}

export type World = { programs: Program[]; brands: Brand[]; sites: Site[]; campaigns: Campaign[] }

const small = [
  { cents: 1000, weight: 2 },
  { cents: 2000, weight: 5 },
  { cents: 2500, weight: 4 },
  { cents: 5000, weight: 4 },
  { cents: 10000, weight: 1 },
]
const large = [
  { cents: 2000, weight: 3 },
  { cents: 5000, weight: 5 },
  { cents: 10000, weight: 4 },
  { cents: 20000, weight: 2 },
  { cents: 50000, weight: 1 },
]
const ownNames = { registration: 'registration', first: 'first_deposit', next: 'deposit' }

export const world: World = {
  programs: [
    {
      slug: 'goldreef',
      name: 'Gold Reef Partners',
      token: 'goldreef-statistic-token',
      tags: ['visit_id'],
      clickIdTag: 'visit_id',
      subIdTag: null,
    },
    {
      slug: 'nordic',
      name: 'Nordic Tide Affiliates',
      token: 'nordic-statistic-token',
      tags: ['sub_id'],
      clickIdTag: null,
      subIdTag: 'sub_id',
    },
  ],
  brands: [
    {
      slug: 'amber-reef',
      name: 'Amber Reef',
      program: 'goldreef',
      tracker: 'CasinoFlux CPA 60',
      subIdParam: null,
      deal: { cpaCents: 6000, revSharePercent: 10, baselineCents: 2000 },
      registers: 0.085,
      deposits: 0.4,
      returns: 0.6,
      depositCents: small,
      organicPerDay: 5,
      postback: { method: 'GET', names: ownNames },
      casino: {
        name: 'Amber Reef',
        colour: '#b45309',
        welcomeBonus: '100% up to €200',
        freeSpins: 50,
        bonusTerms: 'New players only. Minimum deposit €20, wagering 35x within 14 days.',
        paymentMethods: ['Visa', 'Mastercard', 'Trustly', 'Paysafecard'],
        licence: 'Demo licence 1001',
        markets: ['DE', 'AT', 'CH', 'FI', 'NO', 'SE'],
        rating: 4.6,
      },
    },
    {
      slug: 'lucky-harbour',
      name: 'Lucky Harbour',
      program: 'goldreef',
      tracker: 'CasinoFlux hybrid',
      subIdParam: null,
      deal: { cpaCents: 4000, revSharePercent: 25, baselineCents: 2000 },
      registers: 0.07,
      deposits: 0.35,
      returns: 0.72,
      depositCents: small,
      organicPerDay: 4,
      postback: { method: 'GET', names: ownNames },
      casino: {
        name: 'Lucky Harbour',
        colour: '#0f766e',
        welcomeBonus: '150% up to €150',
        freeSpins: 100,
        bonusTerms: 'New players only. Minimum deposit €20, wagering 40x within 7 days.',
        paymentMethods: ['Visa', 'Skrill', 'Neteller'],
        licence: 'Demo licence 1002',
        markets: ['DE', 'AT', 'CH'],
        rating: 4.1,
      },
    },
    {
      slug: 'nordlicht-spins',
      name: 'Nordlicht Spins',
      program: 'nordic',
      tracker: 'CasinoFlux',
      subIdParam: 'sub_id',
      deal: { cpaCents: 3000, revSharePercent: 35, baselineCents: 1000 },
      registers: 0.08,
      deposits: 0.38,
      returns: 0.75,
      depositCents: small,
      organicPerDay: 6,
      postback: { method: 'GET', names: { registration: 'reg', first: 'dep1', next: 'dep' } },
      casino: {
        name: 'Nordlicht Spins',
        colour: '#1d4ed8',
        welcomeBonus: '€10 for €10',
        freeSpins: 20,
        bonusTerms: 'New players only. Minimum deposit €10, wagering 25x within 30 days.',
        paymentMethods: ['Visa', 'Mastercard', 'Zimpler'],
        licence: 'Demo licence 2001',
        markets: ['DE', 'FI', 'NO', 'SE'],
        rating: 4.4,
      },
    },
    {
      // Few players with deep pockets: a day can be far below zero.
      slug: 'polar-jack',
      name: 'Polar Jack',
      program: 'nordic',
      tracker: 'CasinoFlux VIP',
      subIdParam: 'sub_id',
      deal: { cpaCents: 2500, revSharePercent: 40, baselineCents: 2000 },
      registers: 0.05,
      deposits: 0.36,
      returns: 0.8,
      depositCents: large,
      organicPerDay: 2,
      postback: { method: 'POST', names: ownNames },
      casino: {
        name: 'Polar Jack',
        colour: '#6d28d9',
        welcomeBonus: '50% up to €500',
        freeSpins: null,
        bonusTerms: 'New players only. Minimum deposit €20, wagering 30x within 21 days.',
        paymentMethods: ['Visa', 'Trustly', 'Bank transfer', 'Bitcoin'],
        licence: 'Demo licence 2002',
        markets: ['AT', 'CH', 'FI', 'NO', 'SE'],
        rating: 3.9,
      },
    },
  ],
  sites: [
    {
      slug: 'casino-compass',
      name: 'Casino Compass',
      market: 'DE',
      headline: 'Three casinos worth your evening',
      intro: 'Compared by hand: bonus, payout time and what the small print says.',
      brands: ['amber-reef', 'nordlicht-spins', 'lucky-harbour'],
      direct: null,
    },
    {
      slug: 'nordic-picks',
      name: 'Nordic Picks',
      market: 'FI',
      headline: 'Casinos that pay out the same day',
      intro: 'Fast withdrawals, clear terms, support that answers.',
      brands: ['nordlicht-spins', 'polar-jack', 'amber-reef'],
      direct: null,
    },
    {
      slug: 'bonus-notebook',
      name: 'Bonus Notebook',
      market: 'AT',
      headline: 'Welcome bonuses, read to the last line',
      intro: 'What you get, what it costs to clear, and when to say no.',
      brands: ['lucky-harbour', 'amber-reef', 'polar-jack'],
      direct: {
        visitsPerDay: 32,
        quality: 1.2,
        clickThrough: 0.4,
        countries: [
          { country: 'AT', weight: 6 },
          { country: 'DE', weight: 3 },
          { country: 'CH', weight: 1 },
        ],
      },
    },
  ],
  campaigns: [
    {
      slug: 'compass-push-de',
      name: 'Compass push DE',
      destination: { site: 'casino-compass' },
      cost: { kind: 'token', from: 2400, to: 5200 },
      visitsPerDay: 92,
      quality: 1,
      clickThrough: 0.46,
      countries: [
        { country: 'DE', weight: 8 },
        { country: 'AT', weight: 1 },
        { country: 'CH', weight: 1 },
      ],
      networkCampaign: '8051177',
      zones: ['5120031', '5120044', '5388810', '6012007'],
    },
    {
      slug: 'nordic-night',
      name: 'Nordic night',
      destination: { site: 'nordic-picks' },
      cost: { kind: 'cpc', price: 3000 },
      visitsPerDay: 68,
      quality: 1.1,
      clickThrough: 0.42,
      countries: [
        { country: 'FI', weight: 5 },
        { country: 'SE', weight: 3 },
        { country: 'NO', weight: 2 },
      ],
      networkCampaign: '8051190',
      zones: ['5120031', '5702290', '6100418'],
    },
    {
      // The one that loses money: dear clicks, few players.
      slug: 'harbour-direct',
      name: 'Harbour direct',
      destination: {
        offers: [
          { brand: 'lucky-harbour', weight: 70 },
          { brand: 'polar-jack', weight: 30 },
        ],
      },
      cost: { kind: 'token', from: 3000, to: 7000 },
      visitsPerDay: 58,
      quality: 0.3,
      clickThrough: 1,
      countries: [
        { country: 'AT', weight: 4 },
        { country: 'DE', weight: 4 },
        { country: 'CH', weight: 2 },
      ],
      networkCampaign: '8060012',
      zones: ['7000519', '7000520', '7011733'],
    },
    {
      slug: 'weekend-returners',
      name: 'Weekend returners',
      destination: { site: 'casino-compass' },
      cost: { kind: 'cpc', price: 2000 },
      visitsPerDay: 24,
      quality: 1.6,
      clickThrough: 0.55,
      countries: [{ country: 'DE', weight: 1 }],
      networkCampaign: '8071345',
      zones: ['5120031', '5388810'],
    },
  ],
}

export function programOf(slug: string): Program | undefined {
  return world.programs.find((program) => program.slug === slug)
}

export function brandOf(slug: string): Brand | undefined {
  return world.brands.find((brand) => brand.slug === slug)
}
