import { Hono } from 'hono'
import { z } from 'zod'
import { CREDENTIALS } from './credentials.ts'
import {
  bodyOf,
  firstIssue,
  HOUR_MS,
  IsoCurrency,
  PlainAddress,
  PlainClickId,
  PlainUserAgent,
  type Platform,
  Sha256,
} from './platform.ts'

const REPEAT_WINDOW_MS = 48 * HOUR_MS

const Body = z.object({
  event_source: z.literal('web'),
  event_source_id: z.string(),
  data: z
    .array(
      z.object({
        event: z.string().min(1),
        event_time: z.int(),
        event_id: z.string().min(1).optional(),
        user: z
          .object({
            ttclid: PlainClickId.optional(),
            ttp: z.string().optional(),
            email: Sha256.optional(),
            phone: Sha256.optional(),
            external_id: Sha256.optional(),
            ip: PlainAddress.optional(),
            user_agent: PlainUserAgent.optional(),
          })
          .strict(),
        page: z.object({ url: z.url(), referrer: z.string().optional() }),
        properties: z
          .object({
            value: z.number().optional(),
            currency: IsoCurrency.optional(),
            order_id: z.string().optional(),
          })
          .optional(),
      }),
    )
    .min(1)
    .max(1000),
  test_event_code: z.string().optional(),
})

/** Every answer has status 200; what is wrong stands in its code. */
export function tiktokApi({ now, kept }: Platform) {
  const { pixelCode, accessToken } = CREDENTIALS.tiktok
  return new Hono().post('/open_api/v1.3/event/track/', async (c) => {
    const answer = (code: number, message: string) =>
      c.json({ code, message, request_id: '20261120simulated', data: {} })
    if (c.req.header('access-token') !== accessToken) {
      return answer(40105, 'Access token is incorrect or has been revoked.')
    }
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return answer(40002, `${path}: ${message}`)
    }
    const { data, event_source_id: pixel, test_event_code: testCode } = body.data
    if (pixel !== pixelCode) return answer(40001, `No permission to operate pixel ${pixel}`)
    for (const event of data) {
      const { event: name, event_id: key = null } = event
      const arrived = { api: 'tiktok', event: name, key, at: now(), isTest: !!testCode } as const
      kept.keep({ ...arrived, body: event }, REPEAT_WINDOW_MS)
    }
    return answer(0, 'OK')
  })
}
