import { expect, it } from 'vitest'
import { kwai } from './kwai.ts'
import { aConversion, toReal } from './testing/a-conversion.ts'

const settings = { pixelId: '276', accessToken: 'kw' }
const conversion = aConversion({ eventName: 'EVENT_PURCHASE' })

it('tells Kwai all in one object, its value and properties as text', () => {
  const { url, body } = kwai.request(settings, conversion, toReal(kwai.baseUrl))
  expect(url).toBe('https://www.adsnebula.com/log/common/api')
  expect(JSON.parse(body)).toEqual({
    access_token: 'kw',
    clickid: 'IwAR2-AbC_x',
    event_name: 'EVENT_PURCHASE',
    is_attributed: 1,
    mmpcode: 'PL',
    pixelId: '276',
    pixelSdkVersion: '9.9.9',
    testFlag: false,
    trackFlag: false,
    value: '60.10',
    currency: 'EUR',
    properties: '{"event_id":"cnv_00000000000000000001"}',
  })
})

it('says that a test is one', () => {
  const { body } = kwai.request(settings, conversion, toReal('', { isTest: true }))
  expect(JSON.parse(body)).toMatchObject({ testFlag: true, trackFlag: true })
})

it.each([
  [200, '{"code":0}', true, false],
  [200, '{"code":401,"message":"token"}', false, false],
  [200, '{"result":1}', true, false],
  [200, '{"result":109,"error_msg":"no"}', false, false],
  [200, '{}', false, false],
  [500, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(kwai.read(status, body)).toMatchObject({ ok, retry })
})
