import { z } from '@hono/zod-openapi'
import { Click, Journey, Visit } from '../../../shared/click.ts'
import { AppError } from '../../../shared/errors.ts'
import { EventKind } from '../../../shared/event-kind.ts'
import { ClickId, OfferId, PostbackId } from '../../../shared/ids.ts'
import { pageOf } from '../../../shared/page.ts'
import { Conversion, Delivery, Postback, VerdictCode } from '../../../shared/postback.ts'
import { getOffer } from '../../catalog/offer/store.ts'
import { inboxOf } from '../../catalog/publish/publish-offer.ts'
import { ListQuery } from '../../catalog/listing.ts'
import { operation, routes } from '../../runtime/http.ts'
import { ledgerNamed } from '../ledger/record-arrival.ts'
import { listLedgers } from '../rollup/store.ts'
import { newestOf } from './fan-out.ts'
import { inboxesAsked, type InboxQuery } from './inboxes-asked.ts'
import { journeyOf } from './journey.ts'

const ByClick = ListQuery.extend({
  clickId: z.string().toLowerCase().max(80).optional(),
  offerId: OfferId.optional(),
  event: EventKind.optional(),
})
const ByVerdict = ByClick.extend({
  /** `orphan` is another word for unknown_click. */
  verdict: z
    .union([VerdictCode, z.literal('orphan').transform(() => 'unknown_click' as const)])
    .optional(),
})

export const postbackRoutes = routes()
  .openapi(
    operation('get', '/', 'postbacks', 'List postbacks, newest first.', pageOf(Postback), {
      query: ByVerdict,
    }),
    async (c) => {
      const query = c.req.valid('query')
      const inboxes = await inboxesAsked(c.env, c.var.db, query)
      const filter = filterOf(query)
      const page = await newestOf(inboxes, query.limit, async (inbox) => inbox.postbacks(filter))
      return c.json(page, 200)
    },
  )
  .openapi(
    operation(
      'post',
      '/{id}/replay',
      'postbacks',
      'Judge a postback again.',
      z.object({ replayed: z.boolean() }),
      {
        params: z.object({ id: PostbackId }),
        query: z.object({ offerId: OfferId }),
      },
    ),
    async (c) => {
      const offer = await getOffer(c.var.db, c.req.valid('query').offerId)
      const { id } = c.req.valid('param')
      const inbox = c.env.POSTBACK_INBOX.getByName(offer.id)
      if (!(await inbox.replay(id, inboxOf(c.var.db.workspaceId, offer)))) {
        throw new AppError('not_found', `There is no postback ${id} that could be judged again.`)
      }
      return c.json({ replayed: true }, 200)
    },
  )

export const conversionRoutes = routes().openapi(
  operation('get', '/', 'conversions', 'List conversions, newest first.', pageOf(Conversion), {
    query: ByClick,
  }),
  async (c) => {
    const query = c.req.valid('query')
    const inboxes = await inboxesAsked(c.env, c.var.db, query)
    const filter = filterOf(query)
    const page = await newestOf(inboxes, query.limit, async (inbox) => inbox.conversions(filter))
    return c.json(page, 200)
  },
)

export const deliveryRoutes = routes().openapi(
  operation('get', '/', 'deliveries', 'List what traffic sources were told.', pageOf(Delivery), {
    query: ByClick,
  }),
  async (c) => {
    const query = c.req.valid('query')
    const inboxes = await inboxesAsked(c.env, c.var.db, query)
    const filter = filterOf(query)
    const page = await newestOf(inboxes, query.limit, async (inbox) => inbox.deliveries(filter))
    return c.json(page, 200)
  },
)

export const visitRoutes = routes().openapi(
  operation('get', '/', 'visits', 'List visits, newest first.', pageOf(Visit), {
    query: ListQuery,
  }),
  async (c) => {
    const { limit, cursor = '~' } = c.req.valid('query')
    const names = await listLedgers(c.var.db)
    const page = await newestOf(names, limit, async ({ name }) =>
      ledgerNamed(c.env, name).visitsBefore(cursor, limit + 1),
    )
    return c.json(page, 200)
  },
)

export const clickRoutes = routes()
  .openapi(
    operation('get', '/', 'clicks', 'List clicks, newest first.', pageOf(Click), {
      query: ListQuery,
    }),
    async (c) => {
      const { limit, cursor = '~' } = c.req.valid('query')
      const names = await listLedgers(c.var.db)
      const page = await newestOf(names, limit, async ({ name }) =>
        ledgerNamed(c.env, name).clicksBefore(cursor, limit + 1),
      )
      return c.json(page, 200)
    },
  )
  .openapi(
    operation('get', '/{id}', 'clicks', "One click's whole way, to the money.", Journey, {
      params: z.object({ id: z.string().toLowerCase().pipe(ClickId) }),
    }),
    async (c) => c.json(await journeyOf(c.env, c.var.db, c.req.valid('param').id), 200),
  )

function filterOf({ cursor, limit, ...rest }: InboxQuery) {
  return { ...rest, before: cursor, limit: limit + 1 }
}
