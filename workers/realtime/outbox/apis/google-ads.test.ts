import { describe, expect, it } from 'vitest'
import { googleAds } from './google-ads.ts'
import { googleSignIn } from './google-sign-in.ts'
import { aConversion, toReal } from './testing/a-conversion.ts'

const settings = {
  customerId: '123-456-7890',
  developerToken: 'dev',
  clientId: 'id',
  clientSecret: 's&t',
  refreshToken: '1//r',
}
const conversion = aConversion({ eventName: '7001', sourceClickId: 'Cj0KC' })
const to = toReal(googleAds.baseUrl, { accessToken: 'ya29' })

describe('what Google Ads is told', () => {
  it('is a conversion of a click, in the customer’s conversion action', () => {
    const { url, headers, body } = googleAds.request(settings, conversion, to)
    expect(url).toBe(
      'https://googleads.googleapis.com/v22/customers/1234567890:uploadClickConversions',
    )
    expect(headers).toMatchObject({ authorization: 'Bearer ya29', 'developer-token': 'dev' })
    expect(headers).not.toHaveProperty('login-customer-id')
    expect(JSON.parse(body)).toEqual({
      conversions: [
        {
          conversionAction: 'customers/1234567890/conversionActions/7001',
          gclid: 'Cj0KC',
          conversionDateTime: '2026-03-01 09:30:15+00:00',
          conversionValue: 60.1,
          currencyCode: 'EUR',
          orderId: 'cnv_00000000000000000001',
          conversionEnvironment: 'WEB',
        },
      ],
      partialFailure: true,
      validateOnly: false,
    })
  })

  it('goes through the manager, by another click id and with consent, where it is set so', () => {
    const more = {
      ...settings,
      loginCustomerId: '999-000-1111',
      clickIdKind: 'wbraid',
      consent: 'DENIED',
    }
    const named = { ...conversion, eventName: 'customers/5/conversionActions/7002', value: null }
    const { headers, body } = googleAds.request(more, named, to)
    expect(headers['login-customer-id']).toBe('9990001111')
    const [said] = JSON.parse(body).conversions
    expect(said).toMatchObject({
      conversionAction: 'customers/1234567890/conversionActions/7002',
      wbraid: 'Cj0KC',
      consent: { adUserData: 'DENIED', adPersonalization: 'DENIED' },
    })
    expect(said).not.toHaveProperty('gclid')
    expect(said).not.toHaveProperty('conversionValue')
  })
})

describe('signing in', () => {
  it('gives the refresh token as a form', () => {
    const { url, headers, body } = googleSignIn.request(settings, googleSignIn.baseUrl)
    expect(url).toBe('https://oauth2.googleapis.com/token')
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      grant_type: 'refresh_token',
      client_id: 'id',
      client_secret: 's&t',
      refresh_token: '1//r',
    })
  })

  it.each([
    [200, '{"access_token":"ya29","expires_in":3599}', 'token', undefined],
    [200, '{}', 'refused', false],
    [400, '{"error":"invalid_grant"}', 'refused', false],
    [503, '', 'refused', true],
  ])('reads %d %s', (status, body, kind, retry) => {
    expect(googleSignIn.read(status, body)).toMatchObject({
      kind,
      ...(retry !== undefined && { retry }),
    })
  })
})

function partial(...codes: string[]): string {
  const errors = codes.map((code) => ({ errorCode: { conversionUploadError: code } }))
  return JSON.stringify({ partialFailureError: { code: 3, message: 'm', details: [{ errors }] } })
}

it.each([
  [200, '{"results":[{"gclid":"x"}]}', true, false],
  [200, partial('ORDER_ID_ALREADY_IN_USE'), true, false],
  [200, partial('EXPIRED_EVENT'), false, false],
  [200, partial('ORDER_ID_ALREADY_IN_USE', 'EXPIRED_EVENT'), false, false],
  [200, partial('TOO_RECENT_EVENT'), false, true],
  [200, '{"partialFailureError":{"code":3,"message":"m"}}', false, false],
  [401, '{"error":{"message":"no","status":"UNAUTHENTICATED"}}', false, false],
  [500, '{"error":{"message":"oops"}}', false, true],
  [200, '<html>', false, false],
])('reads %d %s', (status, body, ok, retry) => {
  expect(googleAds.read(status, body)).toMatchObject({ ok, retry })
})
