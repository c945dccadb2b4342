import { z } from '@hono/zod-openapi'
import { Click, Journey, Visit } from '../../../shared/click.ts'
import { AppError } from '../../../shared/errors.ts'
import { ClickId, DeliveryId, OfferId, PostbackId } from '../../../shared/ids.ts'
import { Lookup } from '../../../shared/lookup.ts'
import { pageOf } from '../../../shared/page.ts'
import { Conversion, Delivery, Postback } from '../../../shared/postback.ts'
import { getOffer } from '../../catalog/offer/store.ts'
import { inboxOf } from '../../catalog/publish/publish-offer.ts'
import { operation, routes } from '../../runtime/http.ts'
import { ledgerNamed } from '../ledger/record-arrival.ts'
import { newestOf } from './fan-out.ts'
import { inboxesAsked } from './inboxes-asked.ts'
import { journeyOf } from './journey.ts'
import { ledgersAsked, soonAfterVisit } from './ledgers-asked.ts'
import { lookUp } from './look-up.ts'
import {
  arrivalFilterOf,
  ClickQuery,
  ConversionQuery,
  DeliveryQuery,
  inboxFilterOf,
  PostbackQuery,
  VisitQuery,
} from './queries.ts'

export const postbackRoutes = routes()
  .openapi(
    operation('get', '/', 'postbacks', 'List postbacks, newest first.', pageOf(Postback), {
      query: PostbackQuery,
    }),
    async (c) => {
      const query = c.req.valid('query')
      const inboxes = await inboxesAsked(c.env, c.var.db, query)
      const filter = inboxFilterOf(query)
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
    query: ConversionQuery,
  }),
  async (c) => {
    const query = c.req.valid('query')
    const inboxes = await inboxesAsked(c.env, c.var.db, query)
    const filter = inboxFilterOf(query)
    const page = await newestOf(inboxes, query.limit, async (inbox) => inbox.conversions(filter))
    return c.json(page, 200)
  },
)

export const deliveryRoutes = routes()
  .openapi(
    operation('get', '/', 'deliveries', 'List what traffic sources were told.', pageOf(Delivery), {
      query: DeliveryQuery,
    }),
    async (c) => {
      const query = c.req.valid('query')
      const inboxes = await inboxesAsked(c.env, c.var.db, query)
      const filter = inboxFilterOf(query)
      const page = await newestOf(inboxes, query.limit, async (inbox) => inbox.deliveries(filter))
      return c.json(page, 200)
    },
  )
  .openapi(
    operation(
      'post',
      '/{id}/resend',
      'deliveries',
      'Try a failed delivery once more.',
      z.object({ resent: z.boolean() }),
      { params: z.object({ id: DeliveryId }), query: z.object({ offerId: OfferId }) },
    ),
    async (c) => {
      const offer = await getOffer(c.var.db, c.req.valid('query').offerId)
      const { id } = c.req.valid('param')
      if (!(await c.env.POSTBACK_INBOX.getByName(offer.id).resend(id))) {
        throw new AppError('not_found', `There is no failed delivery ${id}.`)
      }
      return c.json({ resent: true }, 200)
    },
  )

export const visitRoutes = routes().openapi(
  operation('get', '/', 'visits', 'List visits, newest first.', pageOf(Visit), {
    query: VisitQuery,
  }),
  async (c) => {
    const query = c.req.valid('query')
    const ledgers = await ledgersAsked(c.var.db, query)
    const filter = arrivalFilterOf(query)
    const page = await newestOf(ledgers, query.limit, async (name) =>
      ledgerNamed(c.env, name).visits(filter),
    )
    return c.json(page, 200)
  },
)

export const clickRoutes = routes()
  .openapi(
    operation('get', '/', 'clicks', 'List clicks, newest first.', pageOf(Click), {
      query: ClickQuery,
    }),
    async (c) => {
      const query = c.req.valid('query')
      const ledgers = await ledgersAsked(c.var.db, query)
      const filter = soonAfterVisit(arrivalFilterOf(query))
      const page = await newestOf(ledgers, query.limit, async (name) =>
        ledgerNamed(c.env, name).clicks(filter),
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

export const lookupRoutes = routes().openapi(
  operation(
    'get',
    '/',
    'lookup',
    'Find what has an id: of a click, visit, transaction, player, source click, postback, conversion.',
    Lookup,
    { query: z.object({ q: z.string().trim().min(1).max(500) }) },
  ),
  async (c) => c.json(await lookUp(c.env, c.var.db, c.req.valid('query').q), 200),
)
