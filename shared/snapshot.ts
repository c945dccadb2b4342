// What publishing compiles for the hot path. Plain types: code that answers visitors carries no zod.
import type { CampaignId, CasinoId, OfferId, SiteId, TrafficSourceId, WorkspaceId } from './ids.ts'
import type { VisitorField } from './visitor-field.ts'

/** Whose visits a ledger keeps; the number stands for it inside click ids. */
export type Container = {
  workspaceId: WorkspaceId
  number: number
  campaignId: CampaignId | null
  siteId: SiteId | null
  trafficSourceId: TrafficSourceId | null
  shards: number
  /** What is added to affiliate links as the sub-id: the campaign's slug, else the site's. */
  slug: string
}

export function containerOf(of: Container): Container {
  const { workspaceId, number, campaignId, siteId, trafficSourceId, shards, slug } = of
  return { workspaceId, number, campaignId, siteId, trafficSourceId, shards, slug }
}

export type OfferSnapshot = {
  workspaceId: WorkspaceId
  offerId: OfferId
  number: number
  key: string
  casinoId: CasinoId
  trackingLink: string
  clickIdParam: string
  subIdParam: string | null
}

export type SourceSnapshot = {
  trafficSourceId: TrafficSourceId
  clickIdParam: string
  clickIdMacro: string
  costParam: string | null
  costCurrency: string
  tokens: { param: string; macro: string; name: string }[]
}

export type DestinationSnapshot =
  | { kind: 'site'; siteId: SiteId; siteSlug: string }
  | { kind: 'offers'; offers: { offerKey: string; weight: number }[] }

/** A condition with its values in lower case, so that asking it is looking them up. */
export type ConditionSnapshot = { not: boolean } & (
  | { kind: 'visitor'; field: VisitorField; values: string[] }
  | { kind: 'query'; param: string; values: string[] }
  | { kind: 'weekday'; days: number[]; zone: string }
  | { kind: 'hours'; from: number; until: number; zone: string }
  | { kind: 'bot' }
)

/** Paths that are switched off are not published. */
export type PathSnapshot = {
  when: ConditionSnapshot[]
  destination: DestinationSnapshot
  activeFrom: number | null
  activeUntil: number | null
}

export type CampaignSnapshot = Container & {
  isPaused: boolean
  source: SourceSnapshot | null
  cost: { kind: 'none' } | { kind: 'cpc'; amount: string; currency: string } | { kind: 'token' }
  paths: PathSnapshot[]
  destination: DestinationSnapshot
  passThrough: string[]
  redirect: '302' | '307' | 'meta'
}

/** A casino as a site shows it. */
export type CasinoCard = {
  offerKey: string
  name: string
  colour: string
  logoUrl: string | null
  welcomeBonus: string
  freeSpins: number | null
  bonusTerms: string
  paymentMethods: string[]
  licence: string
  markets: string[]
  rating: number | null
}

export type SiteSnapshot = Container & {
  version: number
  publishedAt: number
  market: string
  locale: string
  theme: 'clear'
  name: string
  headline: string
  intro: string
  cards: CasinoCard[]
}

/** What a postback key opens. */
export type InboxSnapshot = {
  workspaceId: WorkspaceId
  offerId: OfferId
  number: number
  eventNames: Record<string, string>
  statusNames: Record<string, string>
  currency: string
  amountKind: 'deposit' | 'commission'
}

/** How a source is told of a conversion; goals name the events that are. */
export type SourcePostbackSnapshot = {
  workspaceId: WorkspaceId
  trafficSourceId: TrafficSourceId
  url: string
  goals: Partial<Record<string, string>>
  successStatus: { from: number; until: number }
  successText: string | null
  failureText: string | null
}
