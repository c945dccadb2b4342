import type { ConversionApi } from './conversion-api.ts'
import { secretField, textField } from './fields.ts'
import { postJson } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

export const kwai: ConversionApi = {
  id: 'kwai',
  name: 'Kwai',
  help: 'Put clickid on the tracking link. Kwai documents nothing that would tell it a repeat.',
  baseUrl: 'https://www.adsnebula.com',
  clickIdParam: 'clickid',
  settings: [
    textField('pixelId', 'Pixel id', 'Assets, Event, the pixel.'),
    secretField('accessToken', 'Access token', 'The pixel’s Event API token.'),
  ],
  events: {
    registration: ['EVENT_COMPLETE_REGISTRATION'],
    first_deposit: ['EVENT_PURCHASE'],
    deposit: ['EVENT_ADD_TO_CART', 'EVENT_PURCHASE'],
    qualified: ['EVENT_FORM_SUBMIT'],
    custom: ['EVENT_CONTENT_VIEW'],
  },
  maxAgeMs: null,
  ageFrom: 'event',
  test: 'apart',
  knowsRepeats: false,

  request({ pixelId = '', accessToken = '' }, conversion, { baseUrl, isTest }) {
    const { value } = conversion
    return postJson(`${baseUrl}/log/common/api`, {
      access_token: accessToken,
      clickid: conversion.sourceClickId,
      event_name: conversion.eventName,
      is_attributed: 1,
      mmpcode: 'PL',
      pixelId,
      pixelSdkVersion: '9.9.9',
      testFlag: isTest,
      trackFlag: isTest,
      ...(value && { value: value.amount, currency: value.currency }),
      // JSON inside of JSON: Kwai takes a text here.
      properties: JSON.stringify({ event_id: conversion.id }),
    })
  },

  /** A refusal, too, comes with status 200; newer answers say `code`, older ones `result`. */
  read(status, body) {
    const json = jsonOf(body)
    const code = at(json, 'code')
    const result = at(json, 'result')
    const isTaken = code === undefined ? result === 0 || result === 1 : code === 0
    if (status === 200 && isTaken) return taken()
    return refused(status, at(json, 'message') ?? at(json, 'error_msg'))
  },
}
