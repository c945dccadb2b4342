import { DAY_MS } from './durations.ts'
import type { AttributedConversion, ConversionApi } from './conversion-api.ts'
import { secretField, textField } from './fields.ts'
import { jsonNumber, postJson, unixSeconds } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

const VERSION = 'v24.0'
// Unknown, service, and the limits by app, user, page and business: said with 400 as well.
const PASSING_CODES = new Set<unknown>([1, 2, 4, 17, 32, 341, 613, 80004])

export const meta: ConversionApi = {
  id: 'meta',
  name: 'Meta',
  help: 'Gambling needs Meta’s written permission for each country.',
  baseUrl: 'https://graph.facebook.com',
  clickIdParam: 'fbclid',
  settings: [
    textField('pixelId', 'Dataset (pixel) id', 'Events Manager, Settings.'),
    secretField('accessToken', 'Access token', 'Events Manager, Settings, Conversions API.'),
    textField('testEventCode', 'Test event code', 'Only for tests: Events Manager, Test.', false),
  ],
  events: {
    registration: ['CompleteRegistration', 'Lead'],
    first_deposit: ['Purchase', 'Subscribe'],
    deposit: ['AddPaymentInfo', 'Purchase'],
    qualified: ['Lead'],
  },
  maxAgeMs: 7 * DAY_MS,
  ageFrom: 'event',
  test: 'by-code',
  knowsRepeats: true,

  request({ pixelId = '', accessToken = '', testEventCode }, conversion, { baseUrl, isTest }) {
    const path = `${VERSION}/${encodeURIComponent(pixelId)}/events`
    return postJson(`${baseUrl}/${path}?access_token=${encodeURIComponent(accessToken)}`, {
      data: [eventOf(conversion)],
      // Outside of tests it would take the conversion out of the account's numbers.
      test_event_code: isTest ? testEventCode : undefined,
    })
  },

  read(status, body) {
    const json = jsonOf(body)
    if (status === 200 && Number(at(json, 'events_received')) > 0) return taken()
    const error = at(json, 'error')
    const isPassing = at(error, 'is_transient') === true || PASSING_CODES.has(at(error, 'code'))
    return refused(status, at(error, 'error_user_msg') ?? at(error, 'message'), isPassing)
  },
}

// Click id, address and user agent are told as they are; Meta hashes are for mail and names.
function eventOf(conversion: AttributedConversion) {
  const { id, eventName, occurredAt, clickedAt, value, sourceClickId } = conversion
  return {
    event_name: eventName,
    event_time: unixSeconds(occurredAt),
    event_id: id,
    action_source: 'website',
    event_source_url: conversion.pageUrl,
    user_data: {
      client_ip_address: conversion.address ?? undefined,
      client_user_agent: conversion.userAgent,
      fbc: sourceClickId === '' ? undefined : `fb.1.${clickedAt}.${sourceClickId}`,
    },
    custom_data: value ? { value: jsonNumber(value.amount), currency: value.currency } : undefined,
  }
}
