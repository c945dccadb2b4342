import { z } from '@hono/zod-openapi'
import { OfferId } from '../../../shared/ids.ts'
import { NewOffer, Offer } from '../../../shared/offer.ts'
import { pageOf } from '../../../shared/page.ts'
import { operation, removal, routes } from '../../runtime/http.ts'
import { changeOf } from '../change-of.ts'
import { getConnection } from '../connection/store.ts'
import { ListQuery } from '../listing.ts'
import { publishOffer, withdrawOffer } from '../publish/publish-offer.ts'
import { refuseIfPromoted } from './references.ts'
import { archiveOffer, changeOffer, createOffer, getOffer, pageOffers } from './store.ts'

const TAG = 'offers'
const params = z.object({ id: OfferId })

export const offerRoutes = routes()
  .openapi(
    operation('get', '/', TAG, 'List offers.', pageOf(Offer), { query: ListQuery }),
    async (c) => c.json(await pageOffers(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation('post', '/', TAG, 'Make an offer, and its casino entry with it.', Offer, {
      body: NewOffer,
      status: 201,
    }),
    async (c) => {
      const input = c.req.valid('json')
      if (input.connectionId) await getConnection(c.var.db, input.connectionId)
      const offer = await createOffer(c.var.db, input, c.var.now)
      await publishOffer(c.env, c.var.db, offer)
      return c.json(Offer.parse(offer), 201)
    },
  )
  .openapi(operation('get', '/{id}', TAG, 'Read an offer.', Offer, { params }), async (c) =>
    c.json(Offer.parse(await getOffer(c.var.db, c.req.valid('param').id)), 200),
  )
  .openapi(
    operation('patch', '/{id}', TAG, 'Change an offer.', Offer, {
      params,
      body: changeOf(NewOffer),
    }),
    async (c) => {
      const input = c.req.valid('json')
      if (input.connectionId) await getConnection(c.var.db, input.connectionId)
      const offer = await changeOffer(c.var.db, c.req.valid('param').id, input)
      await publishOffer(c.env, c.var.db, offer)
      return c.json(Offer.parse(offer), 200)
    },
  )
  .openapi(
    removal('/{id}', TAG, 'Archive an offer; old reports go on naming it.', params),
    async (c) => {
      const { id } = c.req.valid('param')
      await refuseIfPromoted(c.var.db, id)
      await withdrawOffer(c.env, await archiveOffer(c.var.db, id, c.var.now))
      return c.body(null, 204)
    },
  )
