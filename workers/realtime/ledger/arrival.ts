import type { WorkspaceId } from '../../../shared/ids.ts'

/**
 * A visit or click on its way to the ledger and in its table: plain values in the order of the
 * columns, because a ledger takes tens of thousands a second. When it happened is in the id.
 */
export type VisitRow = [
  id: string,
  campaignId: string | null,
  siteId: string | null,
  sourceId: string | null,
  sourceClickId: string | null,
  tokens: string | null,
  unexpanded: string | null,
  costUnits: string | null,
  costCurrency: string | null,
  country: string | null,
  city: string | null,
  network: number | null,
  device: string,
  language: string | null,
  referrer: string | null,
  userAgent: string,
  botReason: string | null,
  /** Set when the visitor went straight on to an offer: then this is the click as well. */
  offerId: string | null,
]

export type ClickRow = [
  id: string,
  visitId: string | null,
  campaignId: string | null,
  siteId: string | null,
  sourceId: string | null,
  offerId: string,
  position: number | null,
  country: string | null,
  device: string,
  botReason: string | null,
]

export type Arrival = { visit: VisitRow; click?: never } | { click: ClickRow; visit?: never }

/** A batch, numbered by the isolate that saw it, so that the ledger can count what never came. */
export type ArrivalEvents = {
  ledger: string
  workspaceId: WorkspaceId
  isolate: string
  /** The number of the last event in here; events are numbered from 1 without gaps. */
  lastNumber: number
  /** Arrivals as JSON text, which crosses to the ledger at a fraction of what the values cost. */
  arrivals: string
}
