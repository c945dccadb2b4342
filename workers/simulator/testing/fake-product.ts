import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { NewCampaign } from '../../../shared/campaign.ts'
import type { NewOffer } from '../../../shared/offer.ts'
import type { NewSite } from '../../../shared/site.ts'
import type { NewTrafficSource } from '../../../shared/traffic-source.ts'

type Named<Thing> = Thing & { id: string }

/** The product's addresses as the world outside sees them, with nothing behind. */
export async function startFakeProduct() {
  const offers = new Map<string, Named<NewOffer>>()
  const sites = new Map<string, Named<NewSite>>()
  const campaigns = new Map<string, Named<NewCampaign>>()
  const postbacks: { key: string; params: Record<string, string> }[] = []
  const visits: string[] = []
  let count = 0
  const nextId = () => {
    count += 1
    return `id${count}`
  }

  const departure = ({ trackingLink, clickIdParam, subIdParam }: NewOffer, slug: string) => {
    const url = new URL(trackingLink)
    url.searchParams.set(clickIdParam ?? 'visit_id', `click${nextId()}`)
    if (subIdParam) url.searchParams.set(subIdParam, slug)
    return url.href
  }
  const hot = new Hono()
    .get('/c/:slug', (c) => {
      visits.push(c.req.url)
      const campaign = campaigns.get(c.req.param('slug'))
      if (!campaign) return c.notFound()
      const { destination, slug } = campaign
      if (destination.kind === 'offers') {
        return c.redirect(departure(offers.get(destination.offers[0]!.offerId)!, slug!))
      }
      const site = [...sites.values()].find(({ id }) => id === destination.siteId)!
      return c.redirect(`/s/${site.slug}?v=${slug}`)
    })
    .get('/s/:slug', (c) => {
      const { offerIds } = sites.get(c.req.param('slug'))!
      const by = c.req.query('v') ?? c.req.param('slug')
      return c.html(
        offerIds.map((id) => `<a href="/go/${id}?by=${by}&amp;p=1">Play</a>`).join('<br>'),
      )
    })
    .get('/go/:id', (c) =>
      c.redirect(departure(offers.get(c.req.param('id'))!, c.req.query('by')!)),
    )
    .all('/postback/:key', async (c) => {
      const body = c.req.method === 'POST' ? await c.req.parseBody() : c.req.query()
      postbacks.push({ key: c.req.param('key'), params: body as Record<string, string> })
      return c.json({ received: nextId() })
    })
    .put('/dev/clock', (c) => c.json({}))
  const api = new Hono()
    .post('/setup', (c) => c.json({}, 201, { 'set-cookie': 'session=yes; HttpOnly' }))
    .post('/api-keys', (c) => c.json({ token: 'cf_fake' }, 201))
    .post('/connections', (c) => c.json({ id: nextId() }, 201))
    .post('/pulls', (c) => c.json({ id: nextId(), state: 'done' }, 201))
    .post('/traffic-sources', async (c) => c.json(await c.req.json<NewTrafficSource>(), 201))
    .post('/offers', async (c) => {
      const id = nextId()
      const offer = { ...(await c.req.json<NewOffer>()), id }
      offers.set(id, offer)
      return c.json(
        { ...offer, key: `key-${id}`, postbackKey: `pb-${id}`, casinoId: nextId() },
        201,
      )
    })
    .post('/sites', async (c) => {
      const site = { ...(await c.req.json<NewSite>()), id: nextId() }
      sites.set(site.slug!, site)
      return c.json(site, 201)
    })
    .post('/campaigns', async (c) => {
      const campaign = { ...(await c.req.json<NewCampaign>()), id: nextId() }
      campaigns.set(campaign.slug!, campaign)
      return c.json(campaign, 201)
    })
    .post('/casinos/:id/review', (c) => c.json({}))
    .post('/sites/:id/publish', (c) => c.json({}))
  const app = new Hono().route('/api/v1', api).route('/', hot)
  const server = await new Promise<{ address: AddressInfo; close: () => void }>((resolve) => {
    const listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) =>
      resolve({ address, close: () => listening.close() }),
    )
  })
  return {
    url: `http://127.0.0.1:${server.address.port}`,
    postbacks,
    visits,
    stop: server.close,
  }
}
