import { expect, it } from 'vitest'
import { snapchat } from './snapchat.ts'
import { aConversion, toReal } from './testing/a-conversion.ts'

const settings = { pixelId: 'p-1', accessToken: 'sc.jwt' }
const conversion = aConversion({ eventName: 'PURCHASE' })

it('tells Snapchat of a web event, its value as text', () => {
  const { url, body } = snapchat.request(settings, conversion, toReal(snapchat.baseUrl))
  expect(url).toBe('https://tr.snapchat.com/v3/p-1/events?access_token=sc.jwt')
  expect(JSON.parse(body)).toEqual({
    data: [
      {
        event_name: 'PURCHASE',
        event_time: 1_772_357_415,
        event_id: 'cnv_00000000000000000001',
        action_source: 'WEB',
        event_source_url: 'https://play.example/c/summer?zone=7',
        user_data: {
          sc_click_id: 'IwAR2-AbC_x',
          client_ip_address: '203.0.113.9',
          client_user_agent: 'Mozilla/5.0 (Linux; Android 14)',
        },
        custom_data: { value: '60.10', currency: 'EUR', order_id: 'cnv_00000000000000000001' },
      },
    ],
  })
})

it('asks for a test at another address', () => {
  const { url } = snapchat.request(settings, conversion, toReal('', { isTest: true }))
  expect(url).toBe('/v3/p-1/events/validate?access_token=sc.jwt')
})

it.each([
  [200, '{"status":"OK"}', true, false],
  [200, '{"status":"VALID"}', true, false],
  [200, '{"status":"INVALID","error_records":[{"reason":"old"}]}', false, false],
  [400, '{"status":"INVALID","reason":"r"}', false, false],
  [401, '', false, false],
  [500, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(snapchat.read(status, body)).toMatchObject({ ok, retry })
})
