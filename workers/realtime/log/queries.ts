import { z } from '@hono/zod-openapi'
import { ConversionStatus, EventKind } from '../../../shared/event-kind.ts'
import { CampaignId, ClickId, OfferId, SiteId } from '../../../shared/ids.ts'
import { VerdictCode } from '../../../shared/postback.ts'
import { ListQuery } from '../../catalog/listing.ts'
import type { ArrivalFilter } from '../ledger/arrivals-store.ts'
import type { InboxFilter } from '../postback/inbox-store.ts'

// What each log may be narrowed to. `from` is in, `to` is out: [from, to).

const Moment = z.iso.datetime({ offset: true })

const Log = ListQuery.extend({ from: Moment.optional(), to: Moment.optional() })

const ArrivalQuery = Log.extend({
  campaignId: CampaignId.optional(),
  siteId: SiteId.optional(),
  country: z.string().trim().toUpperCase().length(2).optional(),
  device: z.enum(['desktop', 'phone', 'tablet', 'other']).optional(),
  /** `true` is only what was flagged, `false` only what was not. */
  bot: z.enum(['true', 'false']).optional(),
})
export const VisitQuery = ArrivalQuery.extend({ sourceClickId: z.string().max(500).optional() })
export const ClickQuery = ArrivalQuery.extend({
  offerId: OfferId.optional(),
  visitId: z.string().toLowerCase().pipe(ClickId).optional(),
})

const InboxQuery = Log.extend({
  /** One row by its own id. */
  id: z.string().max(40).optional(),
  clickId: z.string().toLowerCase().max(80).optional(),
  offerId: OfferId.optional(),
  event: EventKind.optional(),
  transactionId: z.string().max(500).optional(),
  player: z.string().max(500).optional(),
})
export const PostbackQuery = InboxQuery.extend({
  /** `orphan` is another word for unknown_click. */
  verdict: z
    .union([VerdictCode, z.literal('orphan').transform(() => 'unknown_click' as const)])
    .optional(),
})
export const ConversionQuery = InboxQuery.extend({ status: ConversionStatus.optional() })
export const DeliveryQuery = InboxQuery.extend({
  state: z.enum(['waiting', 'delivered', 'failed']).optional(),
})

type Asked<Query> = Query & z.infer<typeof Log>

/** One more than the page has, to know whether there is another page. */
function windowOf({ cursor, limit, from, to }: z.infer<typeof Log>) {
  return { before: cursor, limit: limit + 1, from: instantOf(from), until: instantOf(to) }
}

export function inboxFilterOf(
  query: Asked<Omit<InboxFilter, 'from' | 'until' | 'before'>>,
): InboxFilter {
  const { id, clickId, transactionId, player, event, verdict, status, state } = query
  return {
    ...{ id, clickId, transactionId, player, event, verdict, status, state },
    ...windowOf(query),
  }
}

export function arrivalFilterOf(
  query: Asked<
    Omit<ArrivalFilter, 'from' | 'until' | 'before' | 'bot'> & { bot?: string | undefined }
  >,
): ArrivalFilter {
  const { campaignId, siteId, country, device, sourceClickId, offerId, visitId, bot } = query
  return {
    ...{ campaignId, siteId, country, device, sourceClickId, offerId, visitId },
    bot: bot === undefined ? undefined : bot === 'true',
    ...windowOf(query),
  }
}

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
}
