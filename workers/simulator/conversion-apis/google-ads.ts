import { Hono } from 'hono'
import { z } from 'zod'
import { CREDENTIALS, GOOGLE_CONVERSION_ACTIONS } from './credentials.ts'
import { clickedAtOf } from './google-clicks.ts'
import { ACCESS_TOKEN } from './google-sign-in.ts'
import { bodyOf, DAY_MS, firstIssue, HOUR_MS, IsoCurrency, type Platform } from './platform.ts'

const LOOKBACK_MS = 90 * DAY_MS
const SETTLES_MS = 6 * HOUR_MS

const Consent = z.enum(['GRANTED', 'DENIED'])
const Conversion = z
  .object({
    conversionAction: z.string().regex(/^customers\/\d{10}\/conversionActions\/\d+$/),
    gclid: z.string().optional(),
    gbraid: z.string().optional(),
    wbraid: z.string().optional(),
    conversionDateTime: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
    conversionValue: z.number().nonnegative().optional(),
    currencyCode: IsoCurrency.optional(),
    orderId: z.string().min(1).max(64).optional(),
    conversionEnvironment: z.enum(['APP', 'WEB']).optional(),
    consent: z.object({ adUserData: Consent, adPersonalization: Consent }).optional(),
  })
  .strict()
type Conversion = z.infer<typeof Conversion>
const Body = z.object({
  conversions: z.array(Conversion).min(1).max(2000),
  partialFailure: z.literal(true),
  validateOnly: z.boolean().optional(),
})

const digits = (text: string) => text.replace(/\D/g, '')
const TYPE = 'type.googleapis.com/google.ads.googleads.v22.errors.GoogleAdsFailure'

/** What is wrong with a conversion is a partial failure, and comes with status 200. */
export function googleAdsApi({ now, kept }: Platform) {
  const { customerId, loginCustomerId, developerToken } = CREDENTIALS['google-ads']
  return new Hono().post('/:version/customers/:call', async (c) => {
    const refuse = (code: 400 | 401 | 403, status: string, message: string, details = {}) =>
      c.json({ error: { code, message, status, details: [details] } }, code)
    if (c.req.param('call') !== `${digits(customerId)}:uploadClickConversions`) {
      return refuse(403, 'PERMISSION_DENIED', 'The caller does not have permission')
    }
    if (c.req.header('authorization') !== `Bearer ${ACCESS_TOKEN}`) {
      const message = 'Request had invalid authentication credentials.'
      return refuse(401, 'UNAUTHENTICATED', message)
    }
    const errorCode = { authenticationError: 'DEVELOPER_TOKEN_INVALID' }
    if (c.req.header('developer-token') !== developerToken) {
      return refuse(401, 'UNAUTHENTICATED', 'Bad developer token', { errors: [{ errorCode }] })
    }
    if ((c.req.header('login-customer-id') ?? '') !== digits(loginCustomerId)) {
      return refuse(403, 'PERMISSION_DENIED', 'The caller does not have permission')
    }
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return refuse(400, 'INVALID_ARGUMENT', `${path}: ${message}`)
    }
    const { conversions, validateOnly: isTest = false } = body.data
    const errors = conversions.flatMap((conversion, index) => {
      const code = whatIsWrong(conversion, now()) ?? keepOrRepeated(conversion, isTest)
      if (code === null) return []
      const location = { fieldPathElements: [{ fieldName: 'conversions', index }] }
      const message = `Simulated: ${code}`
      return [{ errorCode: { conversionUploadError: code }, message, location }]
    })
    const results = conversions.map((conversion) => (errors.length > 0 ? {} : conversion))
    if (errors.length === 0) return c.json({ results })
    const details = [{ '@type': TYPE, errors }]
    const message = errors.map((error) => error.message).join(', ')
    return c.json({ partialFailureError: { code: 3, message, details }, results })
  })

  function keepOrRepeated(conversion: Conversion, isTest: boolean): string | null {
    const { conversionAction: event, orderId: key = null } = conversion
    const arrived = { api: 'google-ads', event, key, at: now(), isTest } as const
    const isNew = kept.keep({ ...arrived, body: conversion }, Number.POSITIVE_INFINITY)
    return isNew ? null : 'ORDER_ID_ALREADY_IN_USE'
  }
}

function whatIsWrong(conversion: Conversion, now: number): string | null {
  const ids = [conversion.gclid, conversion.gbraid, conversion.wbraid].filter(Boolean)
  if (ids.length !== 1) return 'UNPARSEABLE_GCLID'
  const action = conversion.conversionAction.split('/').at(-1)!
  if (!GOOGLE_CONVERSION_ACTIONS.includes(action)) return 'INVALID_CONVERSION_ACTION'
  const clickedAt = clickedAtOf(ids[0]!)
  if (clickedAt === null) return 'UNPARSEABLE_GCLID'
  const convertedAt = Date.parse(conversion.conversionDateTime.replace(' ', 'T'))
  // Conversions are told to the second, clicks to the millisecond.
  if (convertedAt < clickedAt - 1000) return 'CONVERSION_PRECEDES_EVENT'
  if (now - clickedAt > LOOKBACK_MS) return 'EXPIRED_EVENT'
  return now - clickedAt < SETTLES_MS ? 'TOO_RECENT_EVENT' : null
}
