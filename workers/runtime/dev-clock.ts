import type { Env } from '../env.ts'
import { now, setNow } from './clock.ts'

/**
 * `PUT /dev/clock { "now": "2026-03-29T08:00:00Z" }`, for whoever holds DEV_CLOCK. A deployed
 * Worker has no such binding, and then there is no such address.
 */
export async function answerDevClock(request: Request, env: Env): Promise<Response> {
  if (!env.DEV_CLOCK) return new Response('Not found', { status: 404 })
  if (request.headers.get('authorization') !== `Bearer ${env.DEV_CLOCK}`) {
    return new Response('The clock is set by its own token only.', { status: 403 })
  }
  const body: { now?: unknown } = await request.json()
  const instant = body.now === null ? null : Date.parse(String(body.now))
  if (Number.isNaN(instant))
    return new Response('Say { "now": an instant or null }.', { status: 400 })
  setNow(instant)
  return Response.json({ now: new Date(now()).toISOString() })
}
