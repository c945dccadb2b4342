import { OpenAPIHono } from '@hono/zod-openapi'
import { authenticate } from './account/authenticate.ts'
import { apiKeyRoutes, sessionRoutes, setupRoutes, workspaceRoutes } from './account/routes.ts'
import { campaignRoutes } from './catalog/campaign/routes.ts'
import { casinoRoutes } from './catalog/casino/routes.ts'
import { connectionRoutes, platformRoutes } from './catalog/connection/routes.ts'
import { presetRoutes } from './catalog/offer/presets/routes.ts'
import { offerRoutes } from './catalog/offer/routes.ts'
import { siteRoutes } from './catalog/site/routes.ts'
import { templateRoutes, trafficSourceRoutes } from './catalog/traffic-source/routes.ts'
import { renderApiDocs } from './docs/api-page.ts'
import { docsHeaders } from './docs/headers.ts'
import {
  clickRoutes,
  conversionRoutes,
  deliveryRoutes,
  lookupRoutes,
  postbackRoutes,
  visitRoutes,
} from './realtime/log/routes.ts'
import { reportRoutes } from './report/routes.ts'
import { partsOf } from './realtime/click/click-id.ts'
import { factRoutesWith, pullRoutes, restatementRoutes } from './revenue/routes.ts'
import { now } from './runtime/clock.ts'
import { respondToError, type HttpEnv } from './runtime/http.ts'

/** Every route of the API, mounted on its path. */
const v1 = new OpenAPIHono<HttpEnv>()
v1.use(async (c, next) => {
  c.set('now', now())
  await next()
  c.header('cache-control', 'no-store')
})
v1.use('/*', authenticate)
v1.route('/setup', setupRoutes)
v1.route('/session', sessionRoutes)
v1.route('/api-keys', apiKeyRoutes)
v1.route('/workspace', workspaceRoutes)
v1.route('/platforms', platformRoutes)
v1.route('/connections', connectionRoutes)
v1.route('/offers', offerRoutes)
v1.route('/postback-presets', presetRoutes)
v1.route('/casinos', casinoRoutes)
v1.route('/sites', siteRoutes)
v1.route('/traffic-source-templates', templateRoutes)
v1.route('/traffic-sources', trafficSourceRoutes)
v1.route('/campaigns', campaignRoutes)
v1.route('/visits', visitRoutes)
v1.route('/clicks', clickRoutes)
v1.route('/postbacks', postbackRoutes)
v1.route('/conversions', conversionRoutes)
v1.route('/deliveries', deliveryRoutes)
v1.route('/lookup', lookupRoutes)
v1.route('/pulls', pullRoutes)
// Here, because the two layers know nothing of each other.
v1.route(
  '/facts',
  factRoutesWith((clickId) => partsOf(clickId.toLowerCase())?.offer ?? null),
)
v1.route('/restatements', restatementRoutes)
v1.route('/reports', reportRoutes)

const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'CasinoFlux', version: '1', description: 'Everything the dashboard does.' },
  servers: [{ url: '/api/v1' }],
}

export const app = new OpenAPIHono<HttpEnv>()
  .basePath('/api')
  .get('/v1/openapi.json', (c) => c.json(v1.getOpenAPI31Document(DESCRIPTION)))
  .get('/docs', (c) =>
    c.html(renderApiDocs(v1.getOpenAPI31Document(DESCRIPTION)), 200, docsHeaders()),
  )
  .route('/v1', v1)

app.notFound((c) =>
  c.json(
    { error: { code: 'not_found', message: `There is no ${c.req.path}.`, fix: 'See /api/docs.' } },
    404,
  ),
)
app.onError(respondToError)
