import type { z } from 'zod'
import type { PlatformDescription, PlatformId } from '../../shared/connection.ts'
import type { FactAmount, FactCount, Grain } from '../../shared/pull.ts'
import type { Reply, Verdict } from './verdict.ts'

/** Days of the platform, both included. */
export type DayWindow = { from: string; to: string }

/** What to ask. Whoever sends it adds nothing, and never writes it down: it carries the secret. */
export type PlatformRequest = { url: string; headers: Record<string, string> }

/** What a platform may say, in our words. Left out is "does not say", which is not zero. */
export type Measures = {
  counts: Partial<Record<FactCount, number>>
  /** Decimal texts, never floats. */
  amounts: Partial<Record<FactAmount, string>>
}

/** A row of a platform's report in our words, before we know which offer it is about. */
export type PlatformRow = Measures & {
  day: string
  brand: string
  tracker: string
  /** null is untagged. */
  subId: string | null
  /** In small letters, because platforms do with the case as they like. */
  clickId: string | null
  player: string | null
  /** null where the platform does not say: then it is the connection's. */
  currency: string | null
  grain: Grain
}

/**
 * A sum the platform gives itself, only of what adds up. Of this page, of all pages of the window,
 * or `either` where the platform does not say which of the two.
 */
export type PlatformTotal = Measures & {
  of: 'page' | 'window' | 'either'
  currency: string | null
}

export type PlatformPage = {
  rows: PlatformRow[]
  /** Rows the settings leave out on purpose; the platform's totals count them. */
  leftOut: PlatformRow[]
  totals: PlatformTotal[]
  /** What the page has columns for, whether or not a row fills them. */
  columns: (FactCount | FactAmount)[]
}

/**
 * One affiliate platform, described without doing anything: what to ask it and what its answers
 * mean. Sending, waiting, archiving and keeping are the same for every platform and live elsewhere.
 */
export type Connector<Settings = unknown> = {
  id: PlatformId
  name: string
  /** What a person fills in, secrets included. Parsing what was parsed changes nothing. */
  settings: z.ZodType<Settings>
  /** The same as a form. A field of kind `secret` is kept sealed, one of kind `address` checked. */
  fields: PlatformDescription['fields']
  /** The zone it closes its days in, unless a person knows better. */
  zone: string
  /** For how many days after a day it may still change it. */
  restatesDays: number
  /** How many days may be asked for at once. */
  daysPerRequest: number

  firstRequest(settings: Settings, window: DayWindow): PlatformRequest
  /** null after the last page. */
  nextRequest(settings: Settings, window: DayWindow, page: string): PlatformRequest | null
  classify(reply: Reply): Verdict
  /** Only for replies classified as ok; throws a report_unreadable where it cannot read on. */
  readPage(page: string, settings: Settings): PlatformPage
}

/** Infers a connector's settings type from its schema. */
export function defineConnector<Settings>(connector: Connector<Settings>): Connector<Settings> {
  return connector
}
