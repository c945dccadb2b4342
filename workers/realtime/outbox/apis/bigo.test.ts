import { expect, it } from 'vitest'
import { bigo } from './bigo.ts'
import { aConversion, toReal } from './testing/a-conversion.ts'

it('tells Bigo of the ad group’s event, its value as text', () => {
  const conversion = aConversion({ eventName: 'ec_purchase' })
  const { url, body } = bigo.request({ pixelId: '905' }, conversion, toReal(bigo.baseUrl))
  expect(url).toBe('https://api.bytegle.site/bigoad/trackingevent')
  expect(JSON.parse(body)).toEqual({
    bbg: 'IwAR2-AbC_x',
    pixel_id: '905',
    timestamp_ms: 1_772_357_415_250,
    event: { event_id: 'ec_purchase', currency: 'EUR', monetary: '60.10' },
  })
})

it('says nothing of a value there is not', () => {
  const conversion = aConversion({ value: null, eventName: 'ec_register' })
  const { body } = bigo.request({ pixelId: '905' }, conversion, toReal(''))
  expect(JSON.parse(body).event).toEqual({ event_id: 'ec_register' })
})

it.each([
  [200, '{"code":1,"msg":"success"}', true, false],
  [200, '{"code":-1,"msg":"bbg"}', false, false],
  [200, '', false, false],
  [404, '{"code":1}', false, false],
  [504, '', false, true],
])('reads %d %s', (status, body, ok, retry) => {
  expect(bigo.read(status, body)).toMatchObject({ ok, retry })
})
