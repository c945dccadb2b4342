import { z } from '@hono/zod-openapi'
import { type OfferId, SiteId } from '../../../shared/ids.ts'
import { pageOf } from '../../../shared/page.ts'
import { NewSite, Site } from '../../../shared/site.ts'
import { IsoInstant } from '../../../shared/time.ts'
import { operation, removal, routes } from '../../runtime/http.ts'
import type { WorkspaceDatabase } from '../../runtime/workspace-database.ts'
import { refuseIfVisited } from '../campaign/references.ts'
import { changeOf } from '../change-of.ts'
import { ListQuery } from '../listing.ts'
import { getOffer } from '../offer/store.ts'
import { publishSite, withdrawSite } from '../publish/publish-site.ts'
import { archiveSite, changeSite, createSite, getSite, listVersions, pageSites } from './store.ts'

const TAG = 'sites'
const params = z.object({ id: SiteId })
const Versions = z.object({
  data: z.array(z.object({ version: z.int(), publishedAt: IsoInstant })),
})

export const siteRoutes = routes()
  .openapi(
    operation('get', '/', TAG, 'List sites.', pageOf(Site), { query: ListQuery }),
    async (c) => c.json(await pageSites(c.var.db, c.req.valid('query')), 200),
  )
  .openapi(
    operation('post', '/', TAG, 'Make a site. Visitors see it once it is published.', Site, {
      body: NewSite,
      status: 201,
    }),
    async (c) => {
      const input = c.req.valid('json')
      await mustBeOffers(c.var.db, input.offerIds)
      return c.json(Site.parse(await createSite(c.var.db, input, c.var.now)), 201)
    },
  )
  .openapi(operation('get', '/{id}', TAG, 'Read a site.', Site, { params }), async (c) =>
    c.json(Site.parse(await getSite(c.var.db, c.req.valid('param').id)), 200),
  )
  .openapi(
    operation('patch', '/{id}', TAG, 'Change a site; visitors see it after publishing.', Site, {
      params,
      body: changeOf(NewSite),
    }),
    async (c) => {
      const input = c.req.valid('json')
      await mustBeOffers(c.var.db, input.offerIds ?? [])
      const { id } = c.req.valid('param')
      return c.json(Site.parse(await changeSite(c.var.db, id, input, c.var.now)), 200)
    },
  )
  .openapi(
    operation('post', '/{id}/publish', TAG, 'Show visitors the site as it is now.', Site, {
      params,
    }),
    async (c) => {
      const site = await getSite(c.var.db, c.req.valid('param').id)
      return c.json(Site.parse(await publishSite(c.env, c.var.db, site, c.var.now)), 200)
    },
  )
  .openapi(
    operation('get', '/{id}/versions', TAG, 'List published versions.', Versions, { params }),
    async (c) => {
      const site = await getSite(c.var.db, c.req.valid('param').id)
      const versions = await listVersions(c.var.db, site.id)
      return c.json(
        { data: versions.map(({ version, publishedAt }) => ({ version, publishedAt })) },
        200,
      )
    },
  )
  .openapi(
    removal('/{id}', TAG, 'Archive a site; old reports go on naming it.', params),
    async (c) => {
      const { id } = c.req.valid('param')
      await refuseIfVisited(c.var.db, id)
      await withdrawSite(c.env, await archiveSite(c.var.db, id, c.var.now))
      return c.body(null, 204)
    },
  )

async function mustBeOffers(db: WorkspaceDatabase, ids: OfferId[]): Promise<void> {
  await Promise.all(ids.map((id) => getOffer(db, id)))
}
