import { DAY_MS, HOUR_MS } from './durations.ts'
import type { ApiSettings, AttributedConversion, ConversionApi } from './conversion-api.ts'
import { choiceField, secretField, textField } from './fields.ts'
import { googleSignIn } from './google-sign-in.ts'
import { jsonNumber, postJson } from './post-json.ts'
import { at, jsonOf, refused, taken } from './read-answer.ts'

const VERSION = 'v22'
// We send an order id with each, so "there already" is what a repeat of ours is answered.
const THERE_ALREADY = new Set([
  'ORDER_ID_ALREADY_IN_USE',
  'DUPLICATE_ORDER_ID',
  'CLICK_CONVERSION_ALREADY_EXISTS',
])
const TOO_SOON = new Set(['TOO_RECENT_EVENT', 'TOO_RECENT_CONVERSION_ACTION'])
const TOO_SOON_WAIT_MS = 6 * HOUR_MS
const PASSING = new Set([
  'INTERNAL_ERROR',
  'TRANSIENT_ERROR',
  'CONCURRENT_MODIFICATION',
  'RESOURCE_EXHAUSTED',
  'RESOURCE_TEMPORARILY_EXHAUSTED',
  'OAUTH_TOKEN_EXPIRED',
])

export const googleAds: ConversionApi = {
  id: 'google-ads',
  name: 'Google Ads',
  help: 'Gambling needs Google’s certificate for each country. Events are ids of conversion actions.',
  baseUrl: 'https://googleads.googleapis.com',
  clickIdParam: 'gclid',
  settings: [
    textField('customerId', 'Customer id', 'Ten digits, at the top of the account.'),
    textField('loginCustomerId', 'Manager id', 'When access comes from a manager account.', false),
    secretField('developerToken', 'Developer token', 'Manager account, API Center.'),
    textField('clientId', 'OAuth client id', 'Google Cloud, Credentials.'),
    secretField('clientSecret', 'OAuth client secret', 'Google Cloud, Credentials.'),
    secretField('refreshToken', 'OAuth refresh token', 'Given once for the scope adwords.'),
    choiceField('clickIdKind', 'Click id', 'Which one the tracking link carries. Usually gclid.', [
      'gclid',
      'gbraid',
      'wbraid',
    ]),
    choiceField('consent', 'Consent', 'What visitors in Europe agreed to.', ['GRANTED', 'DENIED']),
  ],
  events: {},
  maxAgeMs: 90 * DAY_MS,
  ageFrom: 'click',
  test: 'apart',
  knowsRepeats: true,
  signIn: googleSignIn,

  request(settings, conversion, { baseUrl, accessToken, isTest }) {
    const { developerToken = '', loginCustomerId } = settings
    const customer = digitsOf(settings['customerId'])
    const manager = digitsOf(loginCustomerId)
    return postJson(
      `${baseUrl}/${VERSION}/customers/${customer}:uploadClickConversions`,
      {
        conversions: [clickConversion(settings, customer, conversion)],
        partialFailure: true,
        validateOnly: isTest,
      },
      {
        authorization: `Bearer ${accessToken ?? ''}`,
        'developer-token': developerToken,
        ...(manager !== '' && { 'login-customer-id': manager }),
      },
    )
  },

  /** What is wrong with the conversion is said with status 200; with the request, by status. */
  read(status, body) {
    const json = jsonOf(body)
    if (json === null) return refused(status, null)
    const failure = at(json, 'partialFailureError') ?? at(json, 'error')
    if (status === 200 && !failure) return taken()
    const codes = errorCodes(failure)
    const isOnly = (set: Set<string>) => codes.length > 0 && codes.every((code) => set.has(code))
    if (status === 200 && isOnly(THERE_ALREADY)) return taken('It was there already.')
    const said = [codes.join(', '), at(failure, 'message')].filter(Boolean).join(': ')
    if (isOnly(TOO_SOON)) return { ...refused(status, said, true), retryInMs: TOO_SOON_WAIT_MS }
    return refused(status, said, isOnly(PASSING))
  },
}

function clickConversion(
  { clickIdKind, consent }: ApiSettings,
  customer: string,
  { id, eventName, occurredAt, sourceClickId, value }: AttributedConversion,
) {
  return {
    conversionAction: `customers/${customer}/conversionActions/${digitsOf(eventName)}`,
    [clickIdKind || 'gclid']: sourceClickId,
    conversionDateTime: googleTime(occurredAt),
    ...(value && { conversionValue: jsonNumber(value.amount), currencyCode: value.currency }),
    orderId: id,
    conversionEnvironment: 'WEB',
    consent: consent ? { adUserData: consent, adPersonalization: consent } : undefined,
  }
}

/** 123-456-7890, as accounts show it, and customers/…/conversionActions/77 alike. */
function digitsOf(text = ''): string {
  return (text.split('/').at(-1) ?? '').replace(/\D/g, '')
}

/** 2026-03-01 09:30:00+00:00; the zone is mandatory. */
function googleTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}+00:00`
}

function errorCodes(failure: unknown): string[] {
  const details = at(failure, 'details')
  const errors = (Array.isArray(details) ? details : []).flatMap((detail) => {
    const list = at(detail, 'errors')
    return Array.isArray(list) ? list : []
  })
  return errors.flatMap((error) => Object.values(at(error, 'errorCode') ?? {}).map(String))
}
