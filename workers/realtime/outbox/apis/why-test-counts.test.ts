import { expect, it } from 'vitest'
import { bigo } from './bigo.ts'
import { snapchat } from './snapchat.ts'
import { tiktok } from './tiktok.ts'
import { whyTestCounts } from './why-test-counts.ts'

it('warns of a test that would be counted', () => {
  expect(whyTestCounts(tiktok, {})).toContain('test event code')
  expect(whyTestCounts(tiktok, { testEventCode: 'T1' })).toBeNull()
  expect(whyTestCounts(snapchat, {})).toBeNull()
  expect(whyTestCounts(bigo, {})).toContain('no tests')
})
