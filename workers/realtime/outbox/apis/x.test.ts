import { expect, it } from 'vitest'
import { aConversion, toReal } from './testing/a-conversion.ts'
import { x } from './x.ts'

const settings = { pixelId: 'o8z6j', pixelToken: 'xt' }
const conversion = aConversion({ eventName: 'tw-o8z6j-o87ne' })

it('tells X of a conversion of its event, known by our id', () => {
  const { url, headers, body } = x.request(settings, conversion, toReal(x.baseUrl))
  expect(url).toBe('https://ads-api.x.com/12/measurement/conversions/o8z6j')
  expect(headers['x-pixel-token']).toBe('xt')
  expect(JSON.parse(body)).toEqual({
    conversions: [
      {
        conversion_time: '2026-03-01T09:30:15.250Z',
        event_id: 'tw-o8z6j-o87ne',
        identifiers: [
          { twclid: 'IwAR2-AbC_x' },
          { ip_address: '203.0.113.9', user_agent: 'Mozilla/5.0 (Linux; Android 14)' },
        ],
        conversion_id: 'cnv_00000000000000000001',
        value: 60.1,
        price_currency: 'EUR',
      },
    ],
  })
})

it('leaves the visitor out when the address is not known', () => {
  const { body } = x.request(settings, { ...conversion, address: null }, toReal(''))
  expect(JSON.parse(body).conversions[0].identifiers).toEqual([{ twclid: 'IwAR2-AbC_x' }])
})

it.each([
  [200, '{"data":{"conversions_processed":1}}', true, false],
  [200, '{"data":{"conversions_processed":0}}', false, false],
  [400, '{"errors":[{"message":"Event ID was not found"}]}', false, false],
  [401, '', false, false],
  [503, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(x.read(status, body)).toMatchObject({ ok, retry })
})
