import type { CasinoDesk } from './casino/desk.ts'
import type { Chronicle } from './chronicle.ts'
import type { WorldClock } from './clock.ts'
import type { HttpClient } from './http-client.ts'
import type { Players } from './players.ts'
import type { Way } from './records.ts'
import type { Visitor } from './visitor.ts'
import { type TrackingLink, walk } from './walk.ts'

export type VisitOptions = {
  clock: WorldClock
  chronicle: Chronicle
  desk: CasinoDesk
  players: Players
  client: HttpClient
  productUrl: () => string
  /** What the network adds to a tracking link, as the traffic source in the product says. */
  sourceParams: () => [name: string, macro: string][]
  onTrouble: (error: unknown) => void
}

/** Lets somebody come: through the product's own addresses, to a casino or away again. */
export async function letVisit(
  options: VisitOptions,
  visitor: Visitor,
  /** When the visit was meant to be: what follows of it is counted from here. */
  plannedAt: number,
): Promise<void> {
  const { clock, chronicle, desk, players, client, productUrl, onTrouble } = options
  const way = wayOf(visitor)
  const at = clock.now()
  try {
    const { casino, isWelcome } = await walk(
      client,
      productUrl(),
      linkOf(options, visitor),
      visitor,
    )
    if (!isWelcome) throw new Error(`${linkOf(options, visitor).path} turned a visitor away.`)
    const { number, nature, cost } = visitor
    chronicle.write({ kind: 'visit', at, number, nature, cost, ...way })
    if (casino === null) return
    const arrival = desk.arrive(casino, { number, nature, way, startedAt: plannedAt })
    if (!arrival) throw new Error(`A visitor was sent to ${casino}, which is no casino here.`)
    players.begin(arrival)
  } catch (error) {
    onTrouble(error)
  }
}

function linkOf({ sourceParams }: VisitOptions, { entry }: Visitor): TrackingLink {
  return entry.kind === 'campaign'
    ? { path: `/c/${entry.campaign.slug}`, params: sourceParams() }
    : { path: `/s/${entry.site.slug}`, params: [] }
}

function wayOf({ entry }: Visitor): Way {
  if (entry.kind === 'site') return { campaign: null, site: entry.site.slug }
  const { slug, destination } = entry.campaign
  return { campaign: slug, site: 'site' in destination ? destination.site : null }
}
