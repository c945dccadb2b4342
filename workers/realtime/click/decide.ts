import { hourOfDay, weekdayOf } from '../../../shared/zone.ts'
import type {
  CampaignSnapshot,
  ConditionSnapshot,
  DestinationSnapshot,
  PathSnapshot,
} from '../../../shared/snapshot.ts'
import type { SiteId } from '../../../shared/ids.ts'
import type { Visitor } from './visitor.ts'
import { chooseOffer } from './choose-offer.ts'
import { wordsOf } from './visitor-words.ts'

/** Where one visitor goes; the key is an offer's. */
export type Goal =
  { kind: 'site'; siteId: SiteId; siteSlug: string } | { kind: 'offer'; offerKey: string }

/**
 * The first path whose conditions all hold, else the default. Nothing but its arguments decides.
 * What no rule asks for is not found out: not the browser, not the hour, not the chance.
 */
export function decide(
  campaign: Pick<CampaignSnapshot, 'paths' | 'destination'>,
  visitor: Visitor,
  query: URLSearchParams,
  at: number,
  chance: () => number,
): Goal {
  const path = campaign.paths.find((each) => isTaken(each, visitor, query, at))
  return goalOf(path?.destination ?? campaign.destination, chance)
}

function isTaken(
  { when, activeFrom, activeUntil }: PathSnapshot,
  visitor: Visitor,
  query: URLSearchParams,
  at: number,
): boolean {
  if (activeFrom !== null && at < activeFrom) return false
  if (activeUntil !== null && at >= activeUntil) return false
  return when.every((condition) => holds(condition, visitor, query, at) !== condition.not)
}

function holds(
  condition: ConditionSnapshot,
  visitor: Visitor,
  query: URLSearchParams,
  at: number,
): boolean {
  switch (condition.kind) {
    case 'visitor':
      return wordsOf(visitor, condition.field).some((word) =>
        condition.values.includes(word.toLowerCase()),
      )
    case 'query': {
      const value = query.get(condition.param)
      return value !== null && condition.values.includes(value.toLowerCase())
    }
    case 'weekday':
      return condition.days.includes(weekdayOf(at, condition.zone))
    case 'hours': {
      const { from, until, zone } = condition
      const hour = hourOfDay(at, zone)
      return from < until ? from <= hour && hour < until : from <= hour || hour < until
    }
    case 'bot':
      return visitor.botReason !== null
  }
}

function goalOf(destination: DestinationSnapshot, chance: () => number): Goal {
  if (destination.kind === 'site') return destination
  const { offers } = destination
  const { offerKey } = offers.length === 1 ? offers[0]! : chooseOffer(offers, chance())!
  return { kind: 'offer', offerKey }
}
