import type { ConversionApi } from './conversion-api.ts'
import { secretField, textField } from './fields.ts'
import { jsonNumber, postJson, unixSeconds } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

const TOO_MANY_REQUESTS = 40100
const THEIR_OWN_FAULTS = 50000

export const tiktok: ConversionApi = {
  id: 'tiktok',
  name: 'TikTok',
  help: 'Gambling needs TikTok’s written permission for each country.',
  baseUrl: 'https://business-api.tiktok.com',
  clickIdParam: 'ttclid',
  settings: [
    textField('pixelCode', 'Pixel id', 'Events Manager, the code of the pixel.'),
    secretField('accessToken', 'Access token', 'Events Manager, Settings, Events API.'),
    textField('testEventCode', 'Test event code', 'Only for tests: Test events.', false),
  ],
  events: {
    registration: ['CompleteRegistration'],
    first_deposit: ['CompletePayment', 'Subscribe'],
    deposit: ['CompletePayment'],
    qualified: ['SubmitForm'],
  },
  maxAgeMs: null,
  ageFrom: 'event',
  test: 'by-code',
  knowsRepeats: true,

  request({ pixelCode = '', accessToken = '', testEventCode }, conversion, { baseUrl, isTest }) {
    const { value } = conversion
    const event = {
      event: conversion.eventName,
      event_time: unixSeconds(conversion.occurredAt),
      event_id: conversion.id,
      user: {
        ttclid: conversion.sourceClickId,
        ip: conversion.address ?? undefined,
        user_agent: conversion.userAgent,
      },
      page: { url: conversion.pageUrl },
      properties: value
        ? { value: jsonNumber(value.amount), currency: value.currency, order_id: conversion.id }
        : { order_id: conversion.id },
    }
    return postJson(
      `${baseUrl}/open_api/v1.3/event/track/`,
      {
        event_source: 'web',
        event_source_id: pixelCode,
        data: [event],
        test_event_code: isTest ? testEventCode : undefined,
      },
      { 'access-token': accessToken },
    )
  },

  /** A refusal, too, comes with status 200. */
  read(status, body) {
    const json = jsonOf(body)
    const code = at(json, 'code')
    if (status === 200 && code === 0) return taken()
    const isPassing = code === TOO_MANY_REQUESTS || Number(code) >= THEIR_OWN_FAULTS
    return refused(status, at(json, 'message'), isPassing)
  },
}
