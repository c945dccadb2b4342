import type { ConversionApi } from './conversion-api.ts'
import { secretField, textField } from './fields.ts'
import { jsonNumber, postJson } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

const VERSION = '12'

export const x: ConversionApi = {
  id: 'x',
  name: 'X',
  help: 'Gambling needs X’s written permission. Events are named by their ids: tw-o8z6j-o87ne.',
  baseUrl: 'https://ads-api.x.com',
  clickIdParam: 'twclid',
  settings: [
    textField('pixelId', 'Pixel id', 'Events Manager, the id of the event source.'),
    secretField('pixelToken', 'Pixel token', 'Events Manager, Conversion API.'),
  ],
  events: {},
  maxAgeMs: null,
  ageFrom: 'event',
  test: 'counts',
  knowsRepeats: true,

  request({ pixelId = '', pixelToken = '' }, conversion, { baseUrl }) {
    const { value, sourceClickId, address, userAgent } = conversion
    const visitor = address === null ? [] : [{ ip_address: address, user_agent: userAgent }]
    return postJson(
      `${baseUrl}/${VERSION}/measurement/conversions/${encodeURIComponent(pixelId)}`,
      {
        conversions: [
          {
            conversion_time: new Date(conversion.occurredAt).toISOString(),
            event_id: conversion.eventName,
            identifiers: [{ twclid: sourceClickId }, ...visitor],
            conversion_id: conversion.id,
            ...(value && { value: jsonNumber(value.amount), price_currency: value.currency }),
          },
        ],
      },
      { 'x-pixel-token': pixelToken },
    )
  },

  /** Status 200 says that it was read; the count says that it was taken. */
  read(status, body) {
    const json = jsonOf(body)
    const processed = at(json, 'data', 'conversions_processed')
    if (status >= 200 && status < 300) {
      return Number(processed) >= 1 ? taken() : refused(status, 'X processed no conversion.')
    }
    return refused(status, at(json, 'errors', 0, 'message'))
  },
}
