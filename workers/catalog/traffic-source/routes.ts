import { z } from '@hono/zod-openapi'
import { TrafficSourceId } from '../../../shared/ids.ts'
import { pageOf } from '../../../shared/page.ts'
import {
  NewTrafficSource,
  TrafficSource,
  TrafficSourceTemplate,
} from '../../../shared/traffic-source.ts'
import { operation, removal, routes } from '../../runtime/http.ts'
import { refuseIfBought } from '../campaign/references.ts'
import { changeOf } from '../change-of.ts'
import { ListQuery } from '../listing.ts'
import { publishSourcePostback } from '../publish/publish-source.ts'
import { publishCampaignsOf } from '../publish/publish-campaign.ts'
import {
  archiveTrafficSource,
  changeTrafficSource,
  createTrafficSource,
  getTrafficSource,
  pageTrafficSources,
} from './store.ts'
import { TEMPLATES } from './templates.ts'

const TAG = 'traffic-sources'
const params = z.object({ id: TrafficSourceId })

export const trafficSourceRoutes = routes()
  .openapi(
    operation('get', '/', TAG, 'List traffic sources.', pageOf(TrafficSource), {
      query: ListQuery,
    }),
    async (c) => c.json(await pageTrafficSources(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation('post', '/', TAG, 'Make a traffic source.', TrafficSource, {
      body: NewTrafficSource,
      status: 201,
    }),
    async (c) => {
      const source = await createTrafficSource(c.var.db, c.req.valid('json'), c.var.now)
      await publishSourcePostback(c.env, c.var.db, source)
      return c.json(source, 201)
    },
  )
  .openapi(
    operation('get', '/{id}', TAG, 'Read a traffic source.', TrafficSource, { params }),
    async (c) => c.json(await getTrafficSource(c.var.db, c.req.valid('param').id), 200),
  )
  .openapi(
    operation('patch', '/{id}', TAG, 'Change a traffic source.', TrafficSource, {
      params,
      body: changeOf(NewTrafficSource),
    }),
    async (c) => {
      const { id } = c.req.valid('param')
      const source = await changeTrafficSource(c.var.db, id, c.req.valid('json'))
      await publishSourcePostback(c.env, c.var.db, source)
      await publishCampaignsOf(c.env, c.var.db, source)
      return c.json(source, 200)
    },
  )
  .openapi(
    removal('/{id}', TAG, 'Archive a traffic source; old reports go on naming it.', params),
    async (c) => {
      const { id } = c.req.valid('param')
      await refuseIfBought(c.var.db, id)
      await archiveTrafficSource(c.var.db, id, c.var.now)
      return c.body(null, 204)
    },
  )

export const templateRoutes = routes().openapi(
  operation(
    'get',
    '/',
    TAG,
    'What a new traffic source can start from.',
    z.object({ data: z.array(TrafficSourceTemplate) }),
  ),
  (c) => c.json({ data: TEMPLATES }, 200),
)
