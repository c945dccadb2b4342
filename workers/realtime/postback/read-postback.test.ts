import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InboxSnapshot } from '../../../shared/snapshot.ts'
import { readPostback } from './read-postback.ts'

const offer: InboxSnapshot = {
  workspaceId: 'wsp_00000000000000000000',
  offerId: 'off_00000000000000000000',
  number: 9,
  eventNames: { NDC: 'first_deposit' },
  statusNames: { trash: 'rejected', '2': 'pending' },
  currency: 'EUR',
  amountKind: 'deposit',
}

describe('readPostback', () => {
  it('reads the parameters of the contract', () => {
    const told = readPostback(
      {
        clickid: 'ABC',
        event: 'deposit',
        amount: '50.5',
        currency: 'usd',
        amount_kind: 'commission',
        txid: 't1',
        player: 'p1',
        status: 'pending',
        time: '2026-03-29T10:00:00Z',
      },
      offer,
    )
    expect(told).toEqual({
      clickId: 'abc',
      event: 'deposit',
      status: 'pending',
      player: 'p1',
      transactionId: 't1',
      amount: { units: 50_500_000n, currency: 'USD' },
      amountKind: 'commission',
      occurredAt: Date.UTC(2026, 2, 29, 10),
    })
  })

  it.each([
    [{ event: 'ndc' }, 'first_deposit'],
    [{ event: 'FTD' }, 'first_deposit'],
    [{ EVENT: 'reg' }, 'registration'],
    [{ goal: 'dep' }, 'deposit'],
  ])('knows %j as %s', (params, event) => {
    expect(readPostback(params as unknown as Record<string, string>, offer)).toMatchObject({
      event,
    })
  })

  it.each([
    [{ event: 'registration', clickid: '${visit_id}' }, 'unexpanded_macro'],
    [{ event: '{goal}' }, 'unexpanded_macro'],
    [{ event: 'deposit', amount: '[amount]' }, 'unexpanded_macro'],
    [{ event: 'moon' }, 'event_not_mapped'],
    [{}, 'event_not_mapped'],
    [{ event: 'deposit', status: 'moon' }, 'status_not_mapped'],
    [{ event: 'deposit', amount: '1,234.00' }, 'bad_amount'],
    [{ event: 'deposit', amount: '50', currency: '€' }, 'bad_amount'],
    [{ event: 'deposit', amount: '0.0000001' }, 'bad_amount'],
  ])('refuses %j as %s, with the fix', (params, code) => {
    const refused = readPostback(params as Record<string, string>, offer)
    expect(refused).toMatchObject({ code, fix: expect.stringMatching(/\w/) })
  })

  it.each([
    [{}, 'approved'],
    [{ status: 'HOLD' }, 'pending'],
    [{ status: 'Trash' }, 'rejected'],
    [{ status: '2' }, 'pending'],
  ])('reads the status of %j as %s', (params, status) => {
    expect(readPostback({ event: 'deposit', ...params }, offer)).toMatchObject({ status })
  })

  it('takes an unfilled macro where nothing is needed for nothing', () => {
    const params = { event: 'registration', clickid: 'abc', amount: '${amount}', player: '{id}' }
    expect(readPostback(params, offer)).toMatchObject({ amount: null, player: null })
  })

  it('keeps a chargeback negative', () => {
    const told = readPostback({ event: 'deposit', amount: '-20' }, offer)
    expect(told).toMatchObject({ amount: { units: -20_000_000n } })
  })

  it('never throws, whatever is sent', () => {
    const anything = fc.dictionary(fc.string(), fc.string({ unit: 'binary' }))
    const worded = fc.record(
      {
        event: fc.oneof(fc.constant('deposit'), fc.string()),
        amount: fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String)),
        time: fc.string(),
        currency: fc.string(),
        clickid: fc.string(),
      },
      { requiredKeys: [] },
    )
    fc.assert(fc.property(fc.oneof(anything, worded), (params) => void readPostback(params, offer)))
  })
})
