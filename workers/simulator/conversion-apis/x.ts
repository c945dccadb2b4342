import { Hono } from 'hono'
import { z } from 'zod'
import { CREDENTIALS, X_EVENTS } from './credentials.ts'
import {
  bodyOf,
  firstIssue,
  IsoCurrency,
  PlainAddress,
  PlainClickId,
  PlainUserAgent,
  type Platform,
  Sha256,
} from './platform.ts'

const Identifier = z.union([
  z.object({ twclid: PlainClickId }).strict(),
  z.object({ hashed_email: Sha256 }).strict(),
  z.object({ hashed_phone_number: Sha256 }).strict(),
  z.object({ ip_address: PlainAddress, user_agent: PlainUserAgent }).strict(),
])
const Body = z.object({
  conversions: z
    .array(
      z.object({
        conversion_time: z.iso.datetime(),
        event_id: z.string().min(1),
        identifiers: z.array(Identifier).min(1, 'At least one user identifier must be provided'),
        conversion_id: z.string().optional(),
        value: z.number().optional(),
        price_currency: IsoCurrency.optional(),
        number_items: z.int().positive().optional(),
      }),
    )
    .min(1)
    .max(500),
})

/** A conversion of a click it never gave out is read with 200, and processed by nobody. */
export function xApi({ now, kept }: Platform) {
  const { pixelId, pixelToken } = CREDENTIALS.x
  return new Hono().post('/:version/measurement/conversions/:pixel', async (c) => {
    const refuse = (status: 400 | 401, code: string, message: string) =>
      c.json({ errors: [{ code, message }], request: { params: {} } }, status)
    if (c.req.header('x-pixel-token') !== pixelToken || c.req.param('pixel') !== pixelId) {
      return refuse(401, 'UNAUTHORIZED_ACCESS', 'This request is not properly authenticated')
    }
    const body = Body.safeParse(await bodyOf(c.req))
    if (!body.success) {
      const { path, message } = firstIssue(body.error)
      return refuse(400, 'INVALID_PARAMETER', `${path}: ${message}`)
    }
    const stranger = body.data.conversions.find(({ event_id: id }) => !X_EVENTS.includes(id))
    if (stranger) {
      const message = `Event_id (${stranger.event_id}) is not a single event tag (SET)`
      return refuse(400, 'INVALID_PARAMETER', message)
    }
    const known = body.data.conversions.filter(({ identifiers }) =>
      identifiers.some((one) => !('twclid' in one) || !one.twclid.startsWith('unknown')),
    )
    for (const conversion of known) {
      const { event_id: event, conversion_id: key = null } = conversion
      const arrived = { api: 'x', event, key, at: now(), isTest: false } as const
      kept.keep({ ...arrived, body: conversion }, Number.POSITIVE_INFINITY)
    }
    return c.json({
      request: { params: { account_id: 'sim' } },
      data: { conversions_processed: known.length, debug_id: 'simulated' },
    })
  })
}
