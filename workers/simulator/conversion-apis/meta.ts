import { Hono } from 'hono'
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
  PlainUserAgent,
  type Platform,
  Sha256,
} from './platform.ts'

const MAX_AGE_MS = 7 * DAY_MS
const REPEAT_WINDOW_MS = 48 * HOUR_MS

const Hashed = z.union([Sha256, z.array(Sha256)]).optional()
const UserData = z
  .object({
    em: Hashed,
    ph: Hashed,
    external_id: z.union([z.string(), z.array(z.string())]).optional(),
    client_ip_address: PlainAddress.optional(),
    client_user_agent: PlainUserAgent,
    fbc: z
      .string()
      .regex(/^fb\.[0-2]\.\d{13}\.[\w-]+$/)
      .optional(),
    fbp: z
      .string()
      .regex(/^fb\.[0-2]\.\d{13}\.\d+$/)
      .optional(),
  })
  .strict()
const Body = z.object({
  data: z
    .array(
      z.object({
        event_name: z.string().min(1),
        event_time: z.int(),
        event_id: z.string().min(1).optional(),
        action_source: z.literal('website'),
        event_source_url: z.url(),
        user_data: UserData,
        custom_data: z
          .object({ value: z.number().nonnegative().optional(), currency: IsoCurrency.optional() })
          .optional(),
      }),
    )
    .min(1)
    .max(1000),
  test_event_code: z.string().optional(),
})

type Wrong = { code: number; message: string; subcode?: number; title?: string; text?: string }

/** One wrong event refuses the whole request, as 400 with an error object. */
export function metaApi({ now, kept }: Platform) {
  const { pixelId, accessToken } = CREDENTIALS.meta
  return new Hono().post('/:version/:pixel/events', async (c) => {
    const refuse = ({ code, message, subcode, title, text }: Wrong) =>
      c.json(
        {
          error: {
            message,
            type: 'OAuthException',
            code,
            ...(subcode && { error_subcode: subcode, is_transient: false }),
            ...(title && { error_user_title: title, error_user_msg: text }),
            fbtrace_id: 'Asimulated',
          },
        },
        400,
      )
    if (c.req.query('access_token') !== accessToken) {
      return refuse({
        code: 190,
        message: 'Invalid OAuth access token - Cannot parse access token',
      })
    }
    if (c.req.param('pixel') !== pixelId) {
      return refuse({ code: 100, subcode: 33, message: 'Unsupported post request.' })
    }
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return refuse({ code: 100, message: `Invalid parameter: ${path} ${message}` })
    }
    const { data, test_event_code: testCode } = body.data
    for (const { event_time: at } of data) {
      const age = now() - at * 1000
      if (age > MAX_AGE_MS || age < -CLOCK_SKEW_MS) {
        return refuse({
          code: 100,
          subcode: 2804003,
          message: 'Invalid parameter',
          title: age > 0 ? 'Event Timestamp Too Old' : 'Event Timestamp In The Future',
          text: 'Event times must be within the last 7 days and not ahead of now.',
        })
      }
    }
    for (const event of data) {
      const { event_name: name, event_id: key = null } = event
      const arrived = { api: 'meta', event: name, key, at: now(), isTest: !!testCode } as const
      kept.keep({ ...arrived, body: event }, REPEAT_WINDOW_MS)
    }
    return c.json({ events_received: data.length, messages: [], fbtrace_id: 'Asimulated' })
  })
}
