import type { ConversionApi } from './conversion-api.ts'
import { textField } from './fields.ts'
import { postJson } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

export const bigo: ConversionApi = {
  id: 'bigo',
  name: 'Bigo Ads',
  help: 'Events are named as in the ad group’s conversion event. Bigo has no key to know repeats by.',
  baseUrl: 'https://api.bytegle.site',
  clickIdParam: 'bbg',
  settings: [textField('pixelId', 'Pixel id', 'Assets, Web event, the pixel.')],
  events: {},
  maxAgeMs: null,
  ageFrom: 'event',
  test: 'counts',
  knowsRepeats: false,

  request({ pixelId = '' }, conversion, { baseUrl }) {
    const { value } = conversion
    return postJson(`${baseUrl}/bigoad/trackingevent`, {
      bbg: conversion.sourceClickId,
      pixel_id: pixelId,
      timestamp_ms: conversion.occurredAt,
      event: {
        event_id: conversion.eventName,
        ...(value && { currency: value.currency, monetary: value.amount }),
      },
    })
  },

  read(status, body) {
    const json = jsonOf(body)
    if (status >= 200 && status < 300 && Number(at(json, 'code')) === 1) return taken()
    return refused(status, at(json, 'msg') ?? at(json, 'message'))
  },
}
