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

const UserData = z
  .object({
    em: Sha256.optional(),
    ph: Sha256.optional(),
    msclkid: z
      .string()
      .regex(/^[0-9a-f]{32}$|^[0-9a-f-]{36}$/i)
      .optional(),
    anonymousId: z.string().optional(),
    externalId: z.string().optional(),
    clientIpAddress: PlainAddress.optional(),
    clientUserAgent: PlainUserAgent.optional(),
  })
  .strict()
  .refine((user) => Object.keys(user).length > 0, 'needs at least one identifier')
const Body = z.object({
  data: z
    .array(
      z.object({
        eventType: z.enum(['pageLoad', 'custom']),
        eventName: z.string().min(1),
        eventId: z.string().min(1).optional(),
        eventTime: z.int(),
        eventSourceUrl: z.url(),
        adStorageConsent: z.enum(['G', 'D']).optional(),
        userData: UserData,
        customData: z
          .object({
            value: z.number().optional(),
            currency: IsoCurrency.optional(),
            transactionId: z.string().optional(),
          })
          .optional(),
      }),
    )
    .min(1)
    .max(1000),
})

export function microsoftApi({ now, kept }: Platform) {
  const { tagId, accessToken } = CREDENTIALS.microsoft
  return new Hono().post('/v1/:tag/events', async (c) => {
    const isKnown = c.req.header('authorization') === `Bearer ${accessToken}`
    if (!isKnown || c.req.param('tag') !== tagId) {
      return c.json({ error: { code: 'Unauthorized', message: 'The token is not valid.' } }, 401)
    }
    const refuse = (propertyName: string, errorMessage: string) => {
      const details = [{ index: 0, propertyName, errorMessage, isWarning: false }]
      const error = { code: 'BadRequest', message: 'Some events are not valid.', details }
      return c.json({ eventsReceived: 0, error }, 400)
    }
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return refuse(path, message)
    }
    for (const { eventTime } of body.data.data) {
      const age = now() - eventTime * 1000
      if (age > MAX_AGE_MS || age < -CLOCK_SKEW_MS) {
        return refuse('eventTime', 'eventTime must be within the last 7 days.')
      }
    }
    for (const event of body.data.data) {
      const { eventName, eventId: key = null } = event
      const arrived = { api: 'microsoft', event: eventName, key, at: now(), isTest: false } as const
      kept.keep({ ...arrived, body: event }, REPEAT_WINDOW_MS)
    }
    return c.json({ eventsReceived: body.data.data.length })
  })
}
