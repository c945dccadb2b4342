import { Hono } from 'hono'
import type { Env } from './env.ts'
import { pageHeaders } from './landing/headers.ts'
import { notFoundPage } from './landing/not-found-page.ts'
import { renderPage } from './landing/render-page.ts'
import { depart } from './realtime/click/departure.ts'
import { followTrackingLink } from './realtime/click/tracking-link.ts'
import { receivePostback } from './realtime/postback/receive.ts'
import { visitOfPage } from './realtime/visit/site-visit.ts'
import { readSnapshot } from './runtime/snapshots.ts'

/**
 * What players, traffic sources and casinos meet. Everything here answers from published snapshots
 * and starts fast: no zod, no drizzle, no dashboard. A test holds that.
 */
export const publicApp = new Hono<{ Bindings: Env }>()
  .get('/c/:slug', async (c) => {
    const { req, env, executionCtx } = c
    const slug = nameOf(req.param('slug'))
    const query = queryOf(req.url)
    const keepAlive = (work: Promise<unknown>) => executionCtx.waitUntil(work)
    const answer = slug && (await followTrackingLink(req.raw, env, keepAlive, slug, query))
    return answer instanceof Response ? answer : gone(answer === 'paused' ? 410 : 404)
  })

  .get('/go/:key', async (c) => {
    const { req, env, executionCtx } = c
    const key = nameOf(req.param('key'))
    const query = queryOf(req.url)
    const keepAlive = (work: Promise<unknown>) => executionCtx.waitUntil(work)
    if (query.get('preview') === '1') return new Response(null, { status: 204 })
    const answer = key && (await depart(req.raw, env, keepAlive, key, query))
    return answer instanceof Response ? answer : gone(404)
  })

  .get('/s/:slug/:page?', async (c) => {
    const { req, env, executionCtx } = c
    const slug = nameOf(req.param('slug'))
    const keepAlive = (work: Promise<unknown>) => executionCtx.waitUntil(work)
    const site = slug && (await readSnapshot(env, 'site', slug, keepAlive))
    if (!site) return gone(404)

    const { origin, searchParams } = new URL(req.url)
    const page = req.param('page') ?? null
    // A look from the dashboard is nobody's visit, and a compliance page belongs to the one before.
    const isPreview = searchParams.get('preview') === '1'
    const isVisit = page === null && !isPreview
    const visit = isVisit
      ? await visitOfPage(req.raw, env, keepAlive, site, searchParams.get('v'))
      : { visitId: null, country: null }
    const html = renderPage(site, { origin, page, isPreview, ...visit })
    return html === null ? gone(404) : c.html(html, 200, pageHeaders(site))
  })

  .on(['GET', 'POST'], '/postback/:key', (c) => {
    const { req, env, executionCtx } = c
    const keepAlive = (work: Promise<unknown>) => executionCtx.waitUntil(work)
    const query = queryOf(req.url)
    return receivePostback(req.raw, env, keepAlive, nameOf(req.param('key')) ?? '-', query)
  })

/** Read from the text itself: taking the whole address apart costs as much as the redirect. */
function queryOf(url: string): URLSearchParams {
  const start = url.indexOf('?')
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1))
}

/** A name as addresses have it; anything else is not looked up. */
function nameOf(text: string): string | null {
  const name = text.toLowerCase()
  return /^[a-z0-9-]{1,64}$/.test(name) ? name : null
}

function gone(status: 404 | 410): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...pageHeaders(null) }
  return new Response(notFoundPage(status), { status, headers })
}
