import { z } from '@hono/zod-openapi'
import { Campaign, NewCampaign } from '../../../shared/campaign.ts'
import { CampaignId } from '../../../shared/ids.ts'
import { pageOf } from '../../../shared/page.ts'
import { operation, removal, routes } from '../../runtime/http.ts'
import { changeOf } from '../change-of.ts'
import { ListQuery } from '../listing.ts'
import { compileCampaign, publishCampaign, withdrawCampaign } from '../publish/publish-campaign.ts'
import {
  archiveCampaign,
  changeCampaign,
  createCampaign,
  getCampaign,
  pageCampaigns,
} from './store.ts'

const TAG = 'campaigns'
const params = z.object({ id: CampaignId })
const Changes = changeOf(NewCampaign).extend({ isPaused: z.boolean().optional() })

export const campaignRoutes = routes()
  .openapi(
    operation('get', '/', TAG, 'List campaigns.', pageOf(Campaign), { query: ListQuery }),
    async (c) => c.json(await pageCampaigns(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation('post', '/', TAG, 'Make a campaign and publish its tracking link.', Campaign, {
      body: NewCampaign,
      status: 201,
    }),
    async (c) => {
      const input = c.req.valid('json')
      // First, so that a campaign whose link could not work is never made.
      await compileCampaign(c.var.db, {
        ...input,
        number: 0,
        id: null,
        slug: '',
        isPaused: false,
      })
      const campaign = await createCampaign(c.var.db, input, c.var.now)
      await publishCampaign(c.env, c.var.db, campaign)
      return c.json(Campaign.parse(campaign), 201)
    },
  )
  .openapi(operation('get', '/{id}', TAG, 'Read a campaign.', Campaign, { params }), async (c) =>
    c.json(Campaign.parse(await getCampaign(c.var.db, c.req.valid('param').id)), 200),
  )
  .openapi(
    operation('patch', '/{id}', TAG, 'Change a campaign and publish it.', Campaign, {
      params,
      body: Changes,
    }),
    async (c) => {
      const before = await getCampaign(c.var.db, c.req.valid('param').id)
      const changes = c.req.valid('json')
      await compileCampaign(c.var.db, { ...before, ...changes, slug: before.slug })
      const campaign = await changeCampaign(c.var.db, before.id, changes)
      await publishCampaign(c.env, c.var.db, campaign)
      return c.json(Campaign.parse(campaign), 200)
    },
  )
  .openapi(
    removal('/{id}', TAG, 'Archive a campaign; old reports go on naming it.', params),
    async (c) => {
      const { id } = c.req.valid('param')
      await withdrawCampaign(c.env, await archiveCampaign(c.var.db, id, c.var.now))
      return c.body(null, 204)
    },
  )
