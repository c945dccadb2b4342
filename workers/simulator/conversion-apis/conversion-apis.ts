import { Hono } from 'hono'
import { type Fault, Faults } from '../faults.ts'
import { bigoApi } from './bigo.ts'
import { googleAdsApi } from './google-ads.ts'
import { googleSignInApi } from './google-sign-in.ts'
import { KeptEvents } from './kept-events.ts'
import { kwaiApi } from './kwai.ts'
import { metaApi } from './meta.ts'
import { microsoftApi } from './microsoft.ts'
import { snapchatApi } from './snapchat.ts'
import { tiktokApi } from './tiktok.ts'
import { xApi } from './x.ts'

/**
 * The sources' conversion APIs, each under its name: /meta, /google-ads, /google-sign-in, … What
 * they were told is at /received?api=meta, and PUT /fault makes the next answers wrong ones.
 */
export function conversionApis({ now = Date.now }: { now?: () => number } = {}): Hono {
  const faults = new Faults()
  const kept = new KeptEvents()
  const platform = { now, faults, kept }
  const apis = new Hono()
    .use(async (_, next) => faults.take() ?? next())
    .route('/meta', metaApi(platform))
    .route('/google-ads', googleAdsApi(platform))
    .route('/google-sign-in', googleSignInApi())
    .route('/tiktok', tiktokApi(platform))
    .route('/microsoft', microsoftApi(platform))
    .route('/snapchat', snapchatApi(platform))
    .route('/x', xApi(platform))
    .route('/kwai', kwaiApi(platform))
    .route('/bigo', bigoApi(platform))
  return new Hono()
    .get('/received', (c) => c.json({ data: kept.all(c.req.query('api')) }))
    .put('/fault', async (c) => {
      faults.set(await c.req.json<Fault | null>())
      return c.body(null, 204)
    })
    .route('/', apis)
}
