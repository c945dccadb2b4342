import { type Place, placesIn } from './places.ts'
import { randomOf } from './random.ts'
import { sourceClickId } from './source/click-ids.ts'
import { bots, people } from './user-agents.ts'
import type { Campaign, Site } from './world.ts'

/** Where a visitor enters the world. */
export type Entry =
  | { kind: 'campaign'; campaign: Campaign }
  | { kind: 'site'; site: Site & { direct: NonNullable<Site['direct']> } }

/**
 * `unfilled` is a person whose network left its click-id macro as it was; `prefetch` a browser
 * that looked ahead and never came.
 */
export type Nature = 'person' | 'bot' | 'prefetch' | 'unfilled'

export type Visitor = {
  number: number
  entry: Entry
  nature: Nature
  place: Place
  userAgent: string
  referrer: string | null
  /** What the network puts in place of its macros. */
  macros: Record<string, string>
  /** What the visit costs us, as a decimal, or null for one nobody bought. */
  cost: string | null
  clicksThrough: boolean
  /** Which of a page's casinos is taken: 0 is the first, nearly 1 the last. */
  appetite: number
}

const natures = [
  { nature: 'person', weight: 915 },
  { nature: 'bot', weight: 50 },
  { nature: 'prefetch', weight: 18 },
  { nature: 'unfilled', weight: 17 },
] as const

const referrers = [
  { referrer: 'https://www.google.com/', weight: 6 },
  { referrer: 'https://www.bing.com/', weight: 2 },
  { referrer: null, weight: 3 },
]

/** Who a visitor is follows from the seed and the number alone. */
export function visitorOf(seed: number, number: number, entry: Entry): Visitor {
  const random = randomOf(seed, 'visitor', number)
  const audience = entry.kind === 'campaign' ? entry.campaign : entry.site.direct
  const { nature: drawn } = random.weighted(natures)
  // Nothing that a network could have left unfilled is on a plain address.
  const nature = entry.kind === 'site' && drawn === 'unfilled' ? 'person' : drawn
  const { country } = random.weighted(audience.countries)
  const place = random.pick(placesIn(country))
  const { agent } = random.weighted(nature === 'bot' ? bots : people)
  const cost = costOf(entry, random)
  return {
    number,
    entry,
    nature,
    place,
    userAgent: agent,
    referrer: entry.kind === 'site' ? random.weighted(referrers).referrer : null,
    macros: {
      ...(nature !== 'unfilled' && { '${SUBID}': sourceClickId(seed, number) }),
      ...(entry.kind === 'campaign' && {
        '{campaignid}': entry.campaign.networkCampaign,
        '{zoneid}': random.pick(entry.campaign.zones),
      }),
      '{bannerid}': String(random.int(21_300_001, 21_300_006)),
      ...(cost !== null && { '{cost}': cost }),
    },
    cost,
    clicksThrough: random.chance(nature === 'bot' ? 0.3 : audience.clickThrough),
    appetite: random.next(),
  }
}

function costOf(entry: Entry, random: ReturnType<typeof randomOf>): string | null {
  if (entry.kind === 'site') return null
  const { cost } = entry.campaign
  const tenThousandths = cost.kind === 'cpc' ? cost.price : random.int(cost.from, cost.to)
  return `0.${String(tenThousandths).padStart(4, '0')}`
}
