import { expect, it } from 'vitest'
import { microsoft } from './microsoft.ts'
import { aConversion, toReal } from './testing/a-conversion.ts'

const settings = { tagId: '97', accessToken: 'uet', consent: 'G' }

it('tells Microsoft of a custom event of the tag', () => {
  const conversion = aConversion({ eventName: 'purchase' })
  const { url, headers, body } = microsoft.request(settings, conversion, toReal(microsoft.baseUrl))
  expect(url).toBe('https://capi.uet.microsoft.com/v1/97/events')
  expect(headers['authorization']).toBe('Bearer uet')
  expect(JSON.parse(body)).toEqual({
    data: [
      {
        eventType: 'custom',
        eventName: 'purchase',
        eventId: 'cnv_00000000000000000001',
        eventTime: 1_772_357_415,
        eventSourceUrl: 'https://play.example/c/summer?zone=7',
        adStorageConsent: 'G',
        userData: {
          msclkid: 'IwAR2-AbC_x',
          clientIpAddress: '203.0.113.9',
          clientUserAgent: 'Mozilla/5.0 (Linux; Android 14)',
        },
        customData: { value: 60.1, currency: 'EUR', transactionId: 'cnv_00000000000000000001' },
      },
    ],
  })
})

it('says nothing of consent that it was not told of', () => {
  const { body } = microsoft.request({ ...settings, consent: '' }, aConversion(), toReal(''))
  expect(JSON.parse(body).data[0]).not.toHaveProperty('adStorageConsent')
})

it.each([
  [200, '{"eventsReceived":1}', true, false],
  [200, '{"eventsReceived":0}', false, false],
  [401, '{}', false, false],
  [400, '{"error":{"message":"m","details":[{"errorMessage":"eventTime"}]}}', false, false],
  [429, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(microsoft.read(status, body)).toMatchObject({ ok, retry })
})
