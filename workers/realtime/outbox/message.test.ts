import { describe, expect, it } from 'vitest'
import type { SourcePostbackSnapshot } from '../../../shared/snapshot.ts'
import type { Told } from '../postback/read-postback.ts'
import { isSuccess, messageTo, retryInMs } from './message.ts'
import { withoutSecrets } from './without-secrets.ts'

const source: SourcePostbackSnapshot = {
  workspaceId: 'wsp_00000000000000000000',
  trafficSourceId: 'src_00000000000000000000',
  url: 'https://net.example/c?k=1&id={sourceClickId}&v={payout}{currency}&g={goal}&o={conversionId}&x={other}',
  goals: { first_deposit: '1' },
  successStatus: { from: 200, until: 300 },
  successText: null,
  failureText: null,
}

const told: Told = {
  clickId: 'abc',
  event: 'first_deposit',
  status: 'approved',
  player: 'p',
  transactionId: null,
  amount: { units: 50_500_000n, currency: 'EUR' },
  amountKind: 'deposit',
  occurredAt: null,
}

describe('messageTo', () => {
  it('fills our macros in, safely, and leaves alone what is not ours', () => {
    expect(messageTo(source, told, 'A b&c=d', 'cnv_1')?.url).toBe(
      'https://net.example/c?k=1&id=A%20b%26c%3Dd&v=50.50EUR&g=1&o=cnv_1&x={other}',
    )
  })

  it('says nothing of an event the source is not to be told, or of a click that is not its own', () => {
    expect(messageTo(source, { ...told, event: 'deposit' }, 'A', 'cnv_1')).toBeNull()
    expect(messageTo(source, told, null, 'cnv_1')).toBeNull()
  })
})

describe('isSuccess', () => {
  it.each([
    [200, '1:0', null, null, true],
    [404, 'ok', null, null, false],
    [200, '{"status":"error"}', null, '"status":"error"', false],
    [200, '{"ok":true}', '"ok":true', null, true],
    [200, 'hello', '"ok":true', null, false],
  ])('%d %s', (status, answer, successText, failureText, expected) => {
    expect(isSuccess({ ...source, successText, failureText }, status, answer)).toBe(expected)
  })
})

describe('retryInMs', () => {
  it('tries again where that helps, longer and longer, and not for ever', () => {
    expect([1, 2, 3].map((tries) => retryInMs(503, tries))).toEqual([5_000, 15_000, 45_000])
    expect(retryInMs(null, 1)).toBe(5_000)
    expect(retryInMs(429, 11)).toBe(3_600_000)
    expect(retryInMs(503, 12)).toBeNull()
    expect([400, 401, 404, 200].map((status) => retryInMs(status, 1))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('withoutSecrets', () => {
  it.each([
    [
      'https://a.example/c?aid=77&visitor_id=X&payout=5.00',
      'https://a.example/c?aid=•••&visitor_id=X&payout=5.00',
    ],
    ['https://a.example/conversion/4f3a9/?goal=1', 'https://a.example/conversion/•••/?goal=1'],
    ['https://a.example/p?whatever=secret', 'https://a.example/p?whatever=•••'],
  ])('%s is shown as %s', (address, shown) => {
    expect(withoutSecrets(address)).toBe(shown)
  })
})
