import { Hono } from 'hono'
import { z } from 'zod'
import { BIGO_EVENTS, CREDENTIALS } from './credentials.ts'
import { bodyOf, firstIssue, IsoCurrency, PlainClickId, type Platform } from './platform.ts'

const Body = z
  .object({
    bbg: PlainClickId,
    pixel_id: z.string(),
    timestamp_ms: z.int().min(1_000_000_000_000),
    event: z
      .object({
        event_id: z.string().min(1),
        currency: IsoCurrency.optional(),
        monetary: z
          .string()
          .regex(/^\d+(\.\d+)?$/)
          .optional(),
      })
      .strict(),
  })
  .strict()

/** Status 200 to everything and code 1 to what is taken; without a key each is counted. */
export function bigoApi({ now, kept }: Platform) {
  return new Hono().post('/bigoad/trackingevent', async (c) => {
    const answer = (code: number, msg: string) => c.json({ code, msg })
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return answer(-1, `${path}: ${message}`)
    }
    const { pixel_id: pixel, event } = body.data
    if (pixel !== CREDENTIALS.bigo.pixelId) return answer(-2, 'pixel_id does not exist')
    if (!BIGO_EVENTS.includes(event.event_id)) return answer(-3, 'event_id does not match')
    const arrived = { api: 'bigo', event: event.event_id, key: null, at: now() } as const
    kept.keep({ ...arrived, isTest: false, body: body.data }, 0)
    return answer(1, 'success')
  })
}
