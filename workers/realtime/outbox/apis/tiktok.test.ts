import { expect, it } from 'vitest'
import { aConversion, toReal } from './testing/a-conversion.ts'
import { tiktok } from './tiktok.ts'

const settings = { pixelCode: 'C1', accessToken: 'tt', testEventCode: 'T1' }

it('tells TikTok of a web event, with the token in a header', () => {
  const conversion = aConversion({ eventName: 'CompletePayment' })
  const { url, headers, body } = tiktok.request(settings, conversion, toReal(tiktok.baseUrl))
  expect(url).toBe('https://business-api.tiktok.com/open_api/v1.3/event/track/')
  expect(headers['access-token']).toBe('tt')
  expect(JSON.parse(body)).toEqual({
    event_source: 'web',
    event_source_id: 'C1',
    data: [
      {
        event: 'CompletePayment',
        event_time: 1_772_357_415,
        event_id: 'cnv_00000000000000000001',
        user: {
          ttclid: 'IwAR2-AbC_x',
          ip: '203.0.113.9',
          user_agent: 'Mozilla/5.0 (Linux; Android 14)',
        },
        page: { url: 'https://play.example/c/summer?zone=7' },
        properties: { value: 60.1, currency: 'EUR', order_id: 'cnv_00000000000000000001' },
      },
    ],
  })
})

it.each([
  [200, '{"code":0,"message":"OK"}', true, false],
  [200, '{"code":40105,"message":"token"}', false, false],
  [200, '{"code":20001,"message":"partial success"}', false, false],
  [200, '{"code":40100,"message":"too many"}', false, true],
  [200, '{"code":50000,"message":"system error"}', false, true],
  [200, '', false, false],
  [502, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(tiktok.read(status, body)).toMatchObject({ ok, retry })
})
