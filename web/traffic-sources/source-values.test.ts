import { expect, test } from 'vitest'
import type { TrafficSourceTemplate } from '../../shared/traffic-source.ts'
import { NewTrafficSource } from '../../shared/traffic-source.ts'
import { exampleOf } from './postback-fields.tsx'
import { newSource, sourceValues } from './source-values.ts'

const TEMPLATE: TrafficSourceTemplate = {
  template: 'propellerads',
  name: 'PropellerAds',
  help: '',
  clickId: { param: 'visitor_id', macro: '${SUBID}', name: 'Click id' },
  cost: null,
  costCurrency: 'USD',
  tokens: [{ param: 'zone', macro: '{zoneid}', name: 'Zone' }],
  postback: {
    url: 'https://ads.example/conversion?visitor_id={sourceClickId}&goal={goal}&x={unknown}',
    goals: { first_deposit: '1' },
    successStatus: { from: 200, until: 300 },
    successText: null,
    failureText: 'error',
  },
}

test('a template goes through the form unchanged', () => {
  const { help: _, ...expected } = TEMPLATE
  expect(NewTrafficSource.parse(newSource(sourceValues(TEMPLATE)))).toEqual(expected)
})

test('an event that is not ticked is not told', () => {
  const values = sourceValues(TEMPLATE)
  const goals = values['postback.goals'].map((goal) => ({ ...goal, isTold: false }))
  expect(newSource({ ...values, 'postback.goals': goals }).postback?.goals).toEqual({})
})

test('shows the conversion as the source will hear of it, and leaves what is not ours', () => {
  expect(exampleOf(sourceValues(TEMPLATE))).toMatch(/visitor_id=\w+&goal=1&x=\{unknown\}$/)
})
