import { z } from '@hono/zod-openapi'
import { ConnectionId, OfferId, PullId } from '../../shared/ids.ts'
import { pageOf } from '../../shared/page.ts'
import { Fact, NewPull, Pull, Restatement } from '../../shared/pull.ts'
import { Day } from '../../shared/time.ts'
import { ListQuery } from '../catalog/listing.ts'
import { operation, routes } from '../runtime/http.ts'
import { pageFacts } from './page-facts.ts'
import { pageRestatements } from './page-restatements.ts'
import type { OfferNumberOf } from './offer-of.ts'
import { runPull } from './run-pull.ts'
import { getPull, pagePulls } from './store.ts'

export const pullRoutes = routes()
  .openapi(
    operation('get', '/', 'pulls', 'List pulls, the latest first.', pageOf(Pull), {
      query: ListQuery.extend({ connectionId: ConnectionId.optional() }),
    }),
    async (c) => c.json(await pagePulls(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation(
      'post',
      '/',
      'pulls',
      'Pull now: what is due, or the days given. Answers when it is finished, also if it failed.',
      Pull,
      { body: NewPull, status: 201 },
    ),
    async (c) => {
      const { connectionId, from, to } = c.req.valid('json')
      const order = { reason: 'person', from, to } as const
      return c.json(await runPull(c.env, c.var.db, connectionId, order, c.var.now), 201)
    },
  )
  .openapi(
    operation('get', '/{id}', 'pulls', 'Read a pull.', Pull, {
      params: z.object({ id: PullId }),
    }),
    async (c) => c.json(await getPull(c.var.db, c.req.valid('param').id), 200),
  )

const FactQuery = ListQuery.extend({
  connectionId: ConnectionId.optional(),
  day: Day.optional(),
  from: Day.optional(),
  to: Day.optional(),
  offerId: OfferId.optional(),
  clickId: z.string().max(80).optional(),
  asOf: z.iso.datetime({ offset: true }).optional(),
  current: z.enum(['1', 'true']).optional(),
})

/** `offerNumberOf` reads a click id; without one, facts are tied to offers by brand and tracker. */
export function factRoutesWith(offerNumberOf: OfferNumberOf) {
  return routes().openapi(
    operation(
      'get',
      '/',
      'facts',
      'List facts: every version, those current now, or those current at an instant.',
      pageOf(Fact),
      { query: FactQuery },
    ),
    async (c) => c.json(await pageFacts(c.var.db, c.req.valid('query'), offerNumberOf), 200),
  )
}

export const factRoutes = factRoutesWith(() => null)

export const restatementRoutes = routes().openapi(
  operation(
    'get',
    '/',
    'restatements',
    'List what later pulls said differently of days that had been reported whole.',
    pageOf(Restatement),
    {
      query: ListQuery.extend({
        cursor: z.string().max(2000).optional(),
        connectionId: ConnectionId.optional(),
        offerId: OfferId.optional(),
        from: Day.optional(),
        to: Day.optional(),
      }),
    },
  ),
  async (c) => c.json(await pageRestatements(c.var.db, c.req.valid('query'), c.var.now), 200),
)
