import { Hono } from 'hono'
import { z } from 'zod'
import { CREDENTIALS } from './credentials.ts'
import { bodyOf, firstIssue, IsoCurrency, PlainClickId, type Platform } from './platform.ts'

const JsonText = z.string().refine((text) => {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}, 'must be JSON as a text')

const Body = z
  .object({
    access_token: z.string(),
    clickid: PlainClickId,
    event_name: z.string().regex(/^EVENT_[A-Z_]+$/),
    is_attributed: z.literal(1),
    mmpcode: z.literal('PL'),
    pixelId: z.string(),
    pixelSdkVersion: z.string(),
    testFlag: z.boolean(),
    trackFlag: z.boolean(),
    third_party: z.string().optional(),
    value: z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .optional(),
    currency: IsoCurrency.optional(),
    properties: JsonText.optional(),
  })
  .strict()

/** Every answer has status 200; nothing is known about repeats, so each is counted. */
export function kwaiApi({ now, kept }: Platform) {
  const { pixelId, accessToken } = CREDENTIALS.kwai
  return new Hono().post('/log/common/api', async (c) => {
    const answer = (code: number, message: string) => c.json({ code, message })
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return answer(400, `${path}: ${message}`)
    }
    const { access_token: token, pixelId: pixel, ...event } = body.data
    if (token !== accessToken || pixel !== pixelId) return answer(401, 'access_token is invalid')
    const isTest = event.testFlag || event.trackFlag
    const arrived = { api: 'kwai', event: event.event_name, key: null, at: now(), isTest } as const
    kept.keep({ ...arrived, body: event }, 0)
    return answer(0, 'success')
  })
}
