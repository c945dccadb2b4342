import { DAY_MS } from './durations.ts'
import type { ConversionApi } from './conversion-api.ts'
import { secretField, textField } from './fields.ts'
import { postJson, unixSeconds } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

export const snapchat: ConversionApi = {
  id: 'snapchat',
  name: 'Snapchat',
  help: 'Gambling needs Snap’s written permission. It asks to be told within the hour.',
  baseUrl: 'https://tr.snapchat.com',
  clickIdParam: 'ScCid',
  settings: [
    textField('pixelId', 'Pixel id', 'Events Manager, Snap Pixel.'),
    secretField(
      'accessToken',
      'Conversions API token',
      'Business details, Conversions API tokens.',
    ),
  ],
  events: {
    registration: ['SIGN_UP'],
    first_deposit: ['PURCHASE', 'SUBSCRIBE', 'START_TRIAL'],
    deposit: ['CUSTOM_EVENT_1', 'PURCHASE'],
    qualified: ['CUSTOM_EVENT_2'],
    revenue_share: ['CUSTOM_EVENT_3'],
    custom: ['CUSTOM_EVENT_4', 'CUSTOM_EVENT_5'],
  },
  maxAgeMs: 37 * DAY_MS,
  ageFrom: 'event',
  test: 'apart',
  knowsRepeats: true,

  request({ pixelId = '', accessToken = '' }, conversion, { baseUrl, isTest }) {
    const { value } = conversion
    const path = `v3/${encodeURIComponent(pixelId)}/events${isTest ? '/validate' : ''}`
    const event = {
      event_name: conversion.eventName,
      event_time: unixSeconds(conversion.occurredAt),
      event_id: conversion.id,
      action_source: 'WEB',
      event_source_url: conversion.pageUrl,
      user_data: {
        sc_click_id: conversion.sourceClickId,
        client_ip_address: conversion.address ?? undefined,
        client_user_agent: conversion.userAgent,
      },
      // The value is text, as in Snap's own examples.
      custom_data: {
        ...(value && { value: value.amount, currency: value.currency }),
        order_id: conversion.id,
      },
    }
    return postJson(`${baseUrl}/${path}?access_token=${encodeURIComponent(accessToken)}`, {
      data: [event],
    })
  },

  read(status, body) {
    const json = jsonOf(body)
    const word = at(json, 'status')
    if (status >= 200 && status < 300 && (word === 'OK' || word === 'VALID')) return taken()
    return refused(status, at(json, 'error_records', 0, 'reason') ?? at(json, 'reason'))
  },
}
