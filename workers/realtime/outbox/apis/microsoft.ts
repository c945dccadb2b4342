import { DAY_MS } from './durations.ts'
import type { ConversionApi } from './conversion-api.ts'
import { choiceField, secretField, textField } from './fields.ts'
import { jsonNumber, postJson, unixSeconds } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

export const microsoft: ConversionApi = {
  id: 'microsoft',
  name: 'Microsoft Ads',
  help: 'Microsoft opens this API account by account, and gambling needs its written permission.',
  baseUrl: 'https://capi.uet.microsoft.com',
  clickIdParam: 'msclkid',
  settings: [
    textField('tagId', 'UET tag id', 'Tools, UET tag.'),
    secretField('accessToken', 'Conversions API token', 'UET tag, Use Conversions API.'),
    choiceField('consent', 'Consent', 'What visitors agreed to. G granted, D denied.', ['G', 'D']),
  ],
  events: {
    registration: ['signup'],
    first_deposit: ['purchase', 'first_deposit'],
    deposit: ['deposit'],
    qualified: ['submit_lead_form'],
  },
  maxAgeMs: 7 * DAY_MS,
  ageFrom: 'event',
  test: 'counts',
  knowsRepeats: true,

  request({ tagId = '', accessToken = '', consent }, conversion, { baseUrl }) {
    const { value } = conversion
    const event = {
      eventType: 'custom',
      eventName: conversion.eventName,
      eventId: conversion.id,
      eventTime: unixSeconds(conversion.occurredAt),
      eventSourceUrl: conversion.pageUrl,
      adStorageConsent: consent || undefined,
      userData: {
        msclkid: conversion.sourceClickId,
        clientIpAddress: conversion.address ?? undefined,
        clientUserAgent: conversion.userAgent,
      },
      customData: {
        ...(value && { value: jsonNumber(value.amount), currency: value.currency }),
        transactionId: conversion.id,
      },
    }
    return postJson(
      `${baseUrl}/v1/${encodeURIComponent(tagId)}/events`,
      { data: [event] },
      { authorization: `Bearer ${accessToken}` },
    )
  },

  read(status, body) {
    const json = jsonOf(body)
    const isTaken = status >= 200 && status < 300 && Number(at(json, 'eventsReceived')) > 0
    if (isTaken) return taken()
    const detail = at(json, 'error', 'details', 0, 'errorMessage')
    return refused(status, detail ?? at(json, 'error', 'message'))
  },
}
