import { describe, expect, it } from 'vitest'
import { meta } from './meta.ts'
import { aConversion, CLICKED_AT, toReal } from './testing/a-conversion.ts'

const settings = { pixelId: '77', accessToken: 'a/b+c', testEventCode: 'TEST1' }

describe('what Meta is told', () => {
  it('is an event of the website, with the click id as a browser would have kept it', () => {
    const { url, method, body } = meta.request(settings, aConversion(), toReal(meta.baseUrl))
    expect([method, url]).toEqual([
      'POST',
      'https://graph.facebook.com/v24.0/77/events?access_token=a%2Fb%2Bc',
    ])
    expect(JSON.parse(body)).toEqual({
      data: [
        {
          event_name: 'Purchase',
          event_time: 1_772_357_415,
          event_id: 'cnv_00000000000000000001',
          action_source: 'website',
          event_source_url: 'https://play.example/c/summer?zone=7',
          user_data: {
            client_ip_address: '203.0.113.9',
            client_user_agent: 'Mozilla/5.0 (Linux; Android 14)',
            fbc: `fb.1.${CLICKED_AT}.IwAR2-AbC_x`,
          },
          custom_data: { value: 60.1, currency: 'EUR' },
        },
      ],
    })
  })

  it('carries the test code in a test only', () => {
    const { body } = meta.request(settings, aConversion(), toReal('', { isTest: true }))
    expect(JSON.parse(body).test_event_code).toBe('TEST1')
  })
})

it.each([
  [200, '{"events_received":1}', true, false],
  [200, '{"events_received":0}', false, false],
  [400, '{"error":{"code":190,"message":"no"}}', false, false],
  [400, '{"error":{"code":4,"message":"too many calls"}}', false, true],
  [400, '{"error":{"code":99,"is_transient":true}}', false, true],
  [503, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(meta.read(status, body)).toMatchObject({ ok, retry })
})
