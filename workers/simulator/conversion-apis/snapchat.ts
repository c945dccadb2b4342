import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { CREDENTIALS } from './credentials.ts'
import {
  bodyOf,
  CLOCK_SKEW_MS,
  DAY_MS,
  firstIssue,
  HOUR_MS,
  IsoCurrency,
  PlainAddress,
  PlainClickId,
  PlainUserAgent,
  type Platform,
  Sha256,
} from './platform.ts'

const MAX_AGE_MS = 37 * DAY_MS
const REPEAT_WINDOW_MS = 48 * HOUR_MS

const EventName = z.enum([
  'PAGE_VIEW',
  'VIEW_CONTENT',
  'ADD_CART',
  'SIGN_UP',
  'PURCHASE',
  'ADD_BILLING',
  'SUBSCRIBE',
  'START_CHECKOUT',
  'START_TRIAL',
  'LOGIN',
  'CUSTOM_EVENT_1',
  'CUSTOM_EVENT_2',
  'CUSTOM_EVENT_3',
  'CUSTOM_EVENT_4',
  'CUSTOM_EVENT_5',
])
const Body = z.object({
  data: z
    .array(
      z.object({
        event_name: EventName,
        event_time: z.int(),
        event_id: z.string().min(1).optional(),
        action_source: z.enum(['WEB', 'MOBILE_APP', 'OFFLINE']),
        event_source_url: z.url().optional(),
        user_data: z
          .object({
            em: z.array(Sha256).optional(),
            ph: z.array(Sha256).optional(),
            client_ip_address: PlainAddress.optional(),
            client_user_agent: PlainUserAgent.optional(),
            sc_click_id: PlainClickId.optional(),
            sc_cookie1: z.string().optional(),
          })
          .strict(),
        custom_data: z
          .object({
            value: z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/)]).optional(),
            currency: IsoCurrency.optional(),
            order_id: z.string().optional(),
          })
          .optional(),
      }),
    )
    .min(1)
    .max(2000),
})

export function snapchatApi({ now, kept }: Platform) {
  const { pixelId, accessToken } = CREDENTIALS.snapchat
  const take = (isTest: boolean) => async (c: Context) => {
    if (c.req.query('access_token') !== accessToken || c.req.param('pixel') !== pixelId) {
      return c.json({ status: 'ERROR', reason: 'The token is not valid for this pixel.' }, 401)
    }
    const refuse = (reason: string) => {
      const error_records = [{ reason, record_identifiers: '0' }]
      return c.json({ status: 'INVALID', reason: 'Invalid events.', error_records }, 400)
    }
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return refuse(`${path}: ${message}`)
    }
    for (const { event_time: at } of body.data.data) {
      const age = now() - at * 1000
      if (age > MAX_AGE_MS || age < -CLOCK_SKEW_MS) {
        return refuse('event_time is more than 37 days ago, or ahead of now.')
      }
    }
    for (const event of body.data.data) {
      const { event_name: name, event_id: key = null } = event
      const arrived = { api: 'snapchat', event: name, key, at: now(), isTest } as const
      kept.keep({ ...arrived, body: event }, REPEAT_WINDOW_MS)
    }
    return c.json({ status: isTest ? 'VALID' : 'OK', reason: 'All events were processed.' })
  }
  return new Hono()
    .post('/v3/:pixel/events', take(false))
    .post('/v3/:pixel/events/validate', take(true))
}
