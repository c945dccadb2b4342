import { describe, expect, it } from 'vitest'
import { queryFor } from '../../../../shared/preset-query.ts'
import { PostbackPreset, type PresetAddress } from '../../../../shared/postback-preset.ts'
import type { InboxSnapshot } from '../../../../shared/snapshot.ts'
import { isUnexpanded } from '../../../realtime/click/unexpanded.ts'
import { readPostback } from '../../../realtime/postback/read-postback.ts'
import { respondToError, routes } from '../../../runtime/http.ts'
import { PRESETS } from './index.ts'
import { presetRoutes } from './routes.ts'

type Documented = {
  link: string
  click: string
  /** Any of these; none where the platform tells no amount. */
  amount: string[]
  /** A macro, the currency it always is in, or null. */
  currency: string | null
  id: string | null
}

/** Typed letter by letter from what is published of the platforms, not from the presets. */
const DOCUMENTED: Record<string, Documented> = {
  cellxpert: row('afp1', '[afp1]', ['[CommissionAmount]'], 'EUR', null),
  affilka: row('visit_id', '${visit_id}', ['${amount}'], '${currency}', '${deposit_id}'),
  'royal-partners': row('ctag', '${ctag}', ['${amount}'], '${currency}', '${deposit_id}'),
  myaffiliates: row('payload', '{payload}', [], null, null),
  vpartners: row(
    'click_id',
    '##CLICK_ID##',
    ['##CPA_AMOUNT##', '##RS_AMOUNT##'],
    '##CURRENCY##',
    '##POSTBACK_ID##',
  ),
  alanbase: row('sub_id1', '{sub_id1}', ['{revenue}'], '{currency}', '{id}'),
  scaleo: row(
    'aff_click_id',
    '{aff_click_id}',
    ['{payout}'],
    '{offer_currency}',
    '{transaction_id}',
  ),
  affise: row('sub1', '{sub1}', ['{sum}'], '{currency}', '{transactionid}'),
  everflow: row('sub1', '{sub1}', ['{amount}', '{payout}'], '{currency}', '{transaction_id}'),
  tune: row('aff_sub', '{aff_sub}', ['{payout}'], '{currency}', '{transaction_id}'),
  cake: row('s2', '#s2#', ['#price#'], null, '#tid#'),
  referon: row('clickid', '{clickid}', [], '{currency}', null),
  '1win': row('sub1', '{sub1}', ['{amount}'], null, null),
  'mostbet-cpa': row('sub1', '{sub1}', ['{profit}'], 'USD', '{id}'),
  'mostbet-revshare': row(
    'sub1',
    '{sub1}',
    ['{rs}', '{rs_profit}'],
    'USD',
    '{id}-{periodFrom}-{periodTill}',
  ),
  'pin-up': row('subId1', '{subId1}', ['{payment}'], '{currency}', null),
  '22bet': row('sub_id', '{sub_id}', [], null, null),
  melbet: row('click_id', '{click_id}', ['{amount}'], 'USD', null),
  'gambling-pro': row('pid', '{pid}', ['{income}'], 'USD', null),
  hellpartners: row('subid', '[subid]', ['[cpapayout]'], 'EUR', '[tid]'),
  exness: row('cid', '{cid}', ['{aff_value}'], 'USD', null),
  trustdice: row('click_id', '{click_id}', ['{amount}'], 'USD', '{tid}'),
  levelup: row('clickid', '{clickid}', ['{payout}'], 'EUR', null),
  rapidpace: row('click_id', '{{click_id}}', ['{{amount}}'], null, '{{postback_id}}'),
  'posh-partners': row('promo', '{transaction_id}', ['{amount}'], null, null),
  'income-partners': row('sub_id', '{sub_id}', ['{amount}'], null, null),
  trackier: row('p1', '{p1}', ['{payout}'], 'USD', '{txn_id}'),
  zeydoo: row('ymid', '{ymid}', ['{amount}'], null, null),
}

/** Words of platforms that name the event themselves, and what they mean. */
const WORDS: Record<string, Record<string, string>> = {
  alanbase: {
    registration: 'registration',
    reg: 'registration',
    qualification: 'qualified',
    first_dep: 'first_deposit',
    ftd: 'first_deposit',
    dep: 'deposit',
    rdeposit: 'deposit',
  },
  'mostbet-cpa': {
    registration: 'registration',
    active: 'custom',
    fdp: 'first_deposit',
    fd_approved: 'first_deposit',
    fd_rejected: 'first_deposit',
  },
  '22bet': { reg: 'registration', ftd: 'first_deposit', bl: 'qualified' },
  'gambling-pro': { reg: 'registration', first_dep: 'first_deposit' },
  vpartners: { lead: 'qualified', approve: 'qualified', reject: 'qualified', reg: 'registration' },
  exness: { registration: 'registration', aggregated_deposit: 'deposit' },
  scaleo: { reg: 'registration', ftd: 'first_deposit' },
  affise: { reg: 'registration', ftd: 'first_deposit' },
  trustdice: { reg: 'registration', deposit: 'deposit' },
}

const STATUS_WORDS: Record<string, Record<string, string>> = {
  affise: { '1': 'approved', '2': 'pending', '3': 'rejected', '5': 'pending' },
  alanbase: { pending: 'pending', hold: 'pending', confirmed: 'approved' },
  scaleo: { pending: 'pending', approved: 'approved', rejected: 'rejected', trash: 'rejected' },
  vpartners: { lead: 'pending', approve: 'approved', reject: 'rejected' },
  'mostbet-cpa': { fdp: 'pending', fd_approved: 'approved', fd_rejected: 'rejected' },
}

const CLICK_ID = 'k3j9x0a7b2c4d6e8f1g5'
const addresses = PRESETS.flatMap((preset) => preset.urls.map((url) => ({ preset, url })))

describe('presets against what the platforms document', () => {
  it.each(Object.entries(DOCUMENTED))('%s: %j', (id, documented) => {
    const { linkParam, urls, currency } = find(id)
    const said = urls.map(({ query }) => paramsOf(query))
    const each = (name: string) => [...new Set(said.flatMap((params) => params[name] ?? []))]

    expect(linkParam).toBe(documented.link)
    expect(each('clickid')).toEqual([documented.click])
    expect(each('txid')).toEqual(documented.id === null ? [] : [documented.id])
    expect(each('amount').filter((macro) => !documented.amount.includes(macro))).toEqual([])
    expect(each('amount').length > 0).toBe(documented.amount.length > 0)
    expect([...each('currency'), ...(currency ? [currency] : [])]).toEqual(
      documented.currency === null ? [] : [documented.currency],
    )
  })

  it('leaves no preset unchecked but the one for any other platform, which is last', () => {
    const ids = PRESETS.map(({ id }) => id)
    expect(ids.toSorted()).toEqual([...Object.keys(DOCUMENTED), 'other'].toSorted())
    expect(ids.at(-1)).toBe('other')
  })

  it('has the words of each platform', () => {
    for (const [id, words] of Object.entries(WORDS)) {
      const offer = offerOf(find(id))
      for (const [word, event] of Object.entries(words)) {
        const params = { event: word, clickid: CLICK_ID }
        expect({ id, word, told: readPostback(params, offer) }).toMatchObject({
          id,
          word,
          told: { event },
        })
      }
    }
    for (const [id, words] of Object.entries(STATUS_WORDS)) {
      expect(find(id).statusNames).toMatchObject(words)
    }
  })
})

describe('an address of a preset', () => {
  it('is read as what happened once its macros are filled in', () => {
    for (const { preset, url } of addresses) {
      const sent = sampleOf(preset, url)
      const told = readPostback(overTheWire(sent), offerOf(preset))
      expect({ id: preset.id, label: url.label, told }).toMatchObject({
        id: preset.id,
        label: url.label,
        told: {
          clickId: CLICK_ID,
          event: url.event ?? Object.values(WORDS[preset.id]!)[0],
          transactionId: sent['txid'] ?? null,
          player: sent['player'] ?? null,
          amount: sent['amount']
            ? { units: 12_340_000n, currency: sent['currency'] ?? preset.currency ?? 'EUR' }
            : null,
          amountKind: sent['amount_kind'] ?? preset.amountKind,
        },
      })
    }
  })

  it('says which of its macros was not filled in, or that it carries no click id', () => {
    for (const { preset, url } of addresses) {
      const read = readPostback(overTheWire(paramsOf(url.query), false), offerOf(preset))
      // A # and what follows never arrive.
      const expected = url.query.includes('#')
        ? { event: url.event, clickId: null }
        : { code: 'unexpanded_macro' }
      expect({ id: preset.id, read }).toMatchObject({ id: preset.id, read: expected })
    }
  })

  it('has macros of a known shape in every place', () => {
    const values = addresses.flatMap(({ url }) => Object.values(paramsOf(url.query)))
    const macros = values.filter((value) => /\W/.test(value))
    const parts = macros.flatMap((macro) => macro.split(/(?<=[}])-/))
    expect(parts.filter((part) => !isUnexpanded(part))).toEqual([])
  })

  it('asks for no amount at a registration', () => {
    const asking = addresses.filter(
      ({ url }) => url.event === 'registration' && url.query.includes('amount='),
    )
    expect(asking).toEqual([])
  })

  it('names the parameter that an offer sends our click id in', () => {
    const [first] = find('affilka').urls
    expect(queryFor(find('affilka'), first!.query, 'subid')).toBe(
      'clickid=${subid}&event=registration&player=${player_id}',
    )
    const referon = find('referon')
    expect(queryFor(referon, referon.urls[0]!.query, 'var1')).toBe(
      'clickid={var1}&event=registration',
    )
    const vpartners = find('vpartners')
    expect(queryFor(vpartners, vpartners.urls[0]!.query, 'sid')).toBe(vpartners.urls[0]!.query)
  })
})

it('GET /postback-presets lists them all', async () => {
  const app = routes().route('/postback-presets', presetRoutes)
  app.onError(respondToError)
  const response = await app.request('/postback-presets')
  const { data } = (await response.json()) as { data: unknown[] }
  expect(data.map((each) => PostbackPreset.parse(each))).toEqual(PRESETS)
})

function row(
  link: string,
  click: string,
  amount: string[],
  currency: string | null,
  id: string | null,
): Documented {
  return { link, click, amount, currency, id }
}

function find(id: string): PostbackPreset {
  const found = PRESETS.find((preset) => preset.id === id)
  if (!found) throw new Error(`There is no preset ${id}.`)
  return found
}

function offerOf({ eventNames, statusNames, currency, amountKind }: PostbackPreset): InboxSnapshot {
  return {
    workspaceId: 'wsp_00000000000000000000',
    offerId: 'off_00000000000000000000',
    number: 9,
    eventNames,
    statusNames,
    currency: currency ?? 'EUR',
    amountKind,
  }
}

/** As it is written, macros and all. */
function paramsOf(query: string): Record<string, string> {
  return Object.fromEntries(query.split('&').map((pair) => pair.split('=') as [string, string]))
}

/** What the platform might fill in. */
function sampleOf(preset: PostbackPreset, { event, query }: PresetAddress) {
  const samples: Record<string, string> = {
    clickid: CLICK_ID.toUpperCase(),
    event: event ?? Object.keys(WORDS[preset.id] ?? {})[0]!,
    status: Object.keys(preset.statusNames)[0] ?? 'approved',
    player: 'player 7',
    txid: 'tx-1&2',
    amount: '12.34',
    currency: 'BRL',
  }
  return Object.fromEntries(
    Object.entries(paramsOf(query)).map(([name, value]) =>
      /\W/.test(value) ? [name, samples[name] ?? '1'] : [name, value],
    ),
  )
}

/** Through an address, as the platform asks it. */
function overTheWire(params: Record<string, string>, isEncoded = true): Record<string, string> {
  const pairs = Object.entries(params).map(([name, value]) => [
    name,
    isEncoded ? encodeURIComponent(value) : value,
  ])
  const query = pairs.map((pair) => pair.join('=')).join('&')
  return Object.fromEntries(new URL(`https://go.example/postback/k3y?${query}`).searchParams)
}
