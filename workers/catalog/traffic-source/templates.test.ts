import { describe, expect, it } from 'vitest'
import {
  NewTrafficSource,
  TrafficSourceTemplate,
  type SourcePostback,
} from '../../../shared/traffic-source.ts'
import { isUnexpanded } from '../../realtime/click/unexpanded.ts'
import { TEMPLATES } from './templates.ts'

/**
 * Typed letter by letter from what is published of the networks, not from the templates: the click
 * macro (or the parameter that the network adds by itself), the cost macro, and the postback address
 * with {EXT} for its click id and {PAYOUT} for the amount.
 */
const DOCUMENTED: [string, string, string | null, string | null][] = [
  ['meta', 'fbclid', null, null],
  ['google-ads', 'gclid', null, null],
  ['tiktok', 'ttclid', null, null],
  ['microsoft-ads', 'msclkid', null, null],
  ['x', 'twclid', null, null],
  ['snapchat', 'ScCid', null, null],
  ['kwai', '{click_id}', null, null],
  ['bigo', '__BBG__', null, null],
  [
    'taboola',
    '{click_id}',
    '{cpc}',
    'https://trc.taboola.com/actions-handler/log/3/s2s-action?click-id={EXT}&name=&revenue={PAYOUT}&currency=USD&orderid=',
  ],
  [
    'outbrain',
    '{{ob_click_id}}',
    null,
    'https://tr.outbrain.com/unifiedPixel?ob_click_id={EXT}&name=&orderId=&orderValue={PAYOUT}&currency=',
  ],
  ['mgid', '{click_id}', '{click_price}', 'https://a.mgid.com/postback?c={EXT}&e=&r={PAYOUT}'],
  ['adskeeper', '{click_id}', '{click_price}', 'https://a.adskeeper.co.uk/postback?c={EXT}&e='],
  [
    'propellerads',
    '${SUBID}',
    '{cost}',
    'https://ad.propellerads.com/conversion.php?aid=YOUR_AID&pid=&tid=YOUR_TID&visitor_id={EXT}&payout={PAYOUT}&goal=',
  ],
  [
    'richads-push',
    '[CLICK_ID]',
    '[BID_PRICE]',
    'https://YOUR_HOST/log?action=conversion&key={EXT}&price={PAYOUT}',
  ],
  [
    'richads-pops',
    '[CLICK_ID]',
    '[CPV_PRICE]',
    'https://YOUR_HOST/log?action=conversion&key={EXT}&price={PAYOUT}',
  ],
  [
    'adsterra',
    '##SUB_ID_SHORT(action)##',
    null,
    'https://www.pbterra.com/name/YOUR_ADVERTISER/at?subid_short={EXT}&atpay={PAYOUT}',
  ],
  [
    'exoclick',
    '{conversions_tracking}',
    '{cost}',
    'https://s.magsrv.com/tag.php?goal=YOUR_GOAL&tag={EXT}&value={PAYOUT}',
  ],
  [
    'trafficstars',
    '{click_id}',
    '{cost}',
    'https://tsyndicate.com/api/v1/cpa/action?clickid={EXT}&key=YOUR_KEY&goalid=YOUR_GOAL&value={PAYOUT}',
  ],
  [
    'trafficjunky',
    '{ACLID}',
    '{BidValue}',
    'https://ads.trafficjunky.net/tj_ads_pt?a=YOUR_A&member_id=YOUR_MEMBER_ID&aclid={EXT}&cti=&ctv={PAYOUT}&ctd=&cb=',
  ],
  [
    'kadam',
    '{click_id}',
    '{cpc}',
    'https://kdtrk.net/ru/postback/?data={EXT}&cost={PAYOUT}&status=approved',
  ],
  [
    'zeropark',
    '{cid}',
    '{visit_cost}',
    'http://zp-postback.com/zppostback/YOUR_UUID?cid={EXT}&payout={PAYOUT}',
  ],
  ['evadav', '{CLICKID}', '{CPC}', 'https://evadav.com/phpb?click_id={EXT}&payout={PAYOUT}'],
  [
    'hilltopads',
    '{{ctoken}}',
    '{{price}}',
    'https://trackhta.com/close/?token={EXT}&price={PAYOUT}&currency=USD&goal=&advertiserid=YOUR_ID',
  ],
  ['clickadu', '${SUBID}', '{cost}', 'http://sconvtrk.com/conversion/YOUR_HASH/?visitor_id={EXT}'],
  [
    'ezmob',
    '{conversion}',
    '{bid}',
    'https://xml.qualiclicks.com/conversion?c={EXT}&value={PAYOUT}',
  ],
  [
    'galaksion',
    '{click_id}',
    '{cost}',
    'http://postback.report/postback?cid=YOUR_ID&click_id={EXT}',
  ],
  [
    'mondiad',
    '[clickid]',
    '[bid]',
    'https://postback.mondiad.com/track?uid=YOUR_UID&clickid={EXT}&payout={PAYOUT}',
  ],
  [
    'dao-ad',
    '{click_id}',
    '{cpc}',
    'http://api.daopush-api.info/api/postback/campaign?key=YOUR_KEY&sum={PAYOUT}&click-id={EXT}',
  ],
  [
    'admaven',
    '{:click_id}',
    '{:cost}',
    'https://pixel-maven.com/pixel?info=YOUR_KEY&unique_req={EXT}&value={PAYOUT}',
  ],
  [
    'rollerads',
    '{clickid}',
    '{cost}',
    'https://eu.rollerads.com/conversion/{EXT}/aid/YOUR_AID/YOUR_KEY',
  ],
  [
    'popads',
    '[IMPRESSIONID]',
    '[BID]',
    'https://serve.popads.net/cpixel.php?s2s=1&aid=YOUR_AID&id={EXT}&value={PAYOUT}',
  ],
  [
    'popcash',
    '[clickid]',
    '[bid]',
    'https://ct.popcash.net/click?aid=YOUR_AID&clickid={EXT}&payout={PAYOUT}',
  ],
  [
    'push-house',
    '{click_id}',
    '{price}',
    'http://api.push.house/v1/postback?click_id={EXT}&cost={PAYOUT}',
  ],
  [
    'pushground',
    '{click_id}',
    '{bid}',
    'https://lupush.com/conversion?click_id={EXT}&amount={PAYOUT}',
  ],
  [
    'onclicka',
    '[CLICK_ID]',
    '[PRICE]',
    'https://tracking.onclicka.com/in/postbacks/?token=YOUR_TOKEN&campaign_id=&click_id={EXT}&payout={PAYOUT}',
  ],
  [
    'clickadilla',
    '[CLICK_ID]',
    '[PRICE]',
    'https://tracking.clickadilla.com/in/postbacks/?token=YOUR_TOKEN&campaign_id=&click_id={EXT}&payout={PAYOUT}',
  ],
  [
    'activerevenue',
    '{conversion}',
    '{bid}',
    'http://xml.activerevenue.com/conversion?c={EXT}&count=1&value={PAYOUT}',
  ],
  [
    'adoperator',
    '{conversion}',
    '{bid}',
    'https://s2s.adoperator.com/conversion?c={EXT}&count=1&value={PAYOUT}',
  ],
  [
    'juicyads',
    '{dynamicS2S}',
    '{dynamicBID}',
    'https://ck.juicyads.com/ilikeitjuicy.php?c=YOUR_C&s2s={EXT}&amount={PAYOUT}&token=&data=&goal=',
  ],
  [
    'twinred',
    '{transactionID}',
    '{cost}',
    'https://ad.twinrdengine.com/conversion/YOUR_TRACKER?id={EXT}',
  ],
  [
    'adcash',
    '[clickid]',
    null,
    'https://www.pixelhere.com/et/event.php?advertiser=YOUR_ADVERTISER&cid={EXT}&id=YOUR_ID&campagne=YOUR_CAMPAIGN&type=YOUR_TYPE',
  ],
  ['adxad', '{clickid}', null, 'http://conv.adxadserv.com/?clickid={EXT}&payout={PAYOUT}&type=1'],
  [
    'adsgram',
    '{click_id}',
    null,
    'https://api.adsgram.ai/postback/common?type=install&click_id={EXT}',
  ],
  [
    't-direct',
    '{t_click_id}',
    '{t_cpc}',
    'http://pb.advertiser.t.direct/conversion/?click_id={EXT}&receipt={PAYOUT}&status=',
  ],
]

const OURS = ['sourceClickId', 'payout', 'currency', 'event', 'goal', 'conversionId']

function find(template: string): TrafficSourceTemplate {
  const found = TEMPLATES.find((each) => each.template === template)
  if (!found) throw new Error(`There is no template ${template}.`)
  return found
}

function split(address: string): [string, [string, string][]] {
  const [base = '', query = ''] = address.split('?')
  const pairs = query.split('&').filter((pair) => pair !== '')
  return [base, pairs.map((pair) => pair.split('=') as [string, string])]
}

/** The address with the goal of a first deposit in it. What the documents leave blank is ours. */
function asDocumented({ url, goals }: SourcePostback, documented: string): string {
  const ours = url
    .replace('{sourceClickId}', '{EXT}')
    .replace('{payout}', '{PAYOUT}')
    .replace('{goal}', goals.first_deposit || '{goal}')
    .replace('currency={currency}', documented.includes('currency=USD') ? 'currency=USD' : '$&')
  const [base, pairs] = split(ours)
  const blanks = new Set(split(documented)[1].flatMap(([name, value]) => (value ? [] : [name])))
  const shown = pairs.map(([name, value]) => `${name}=${blanks.has(name) ? '' : value}`)
  return shown.length > 0 ? `${base}?${shown.join('&')}` : base
}

describe('templates against what the networks document', () => {
  it.each(DOCUMENTED)('%s: %s, %s, %s', (template, click, cost, address) => {
    const found = find(template)
    const { postback } = found
    expect({
      click: found.clickId.macro || found.clickId.param,
      cost: found.cost?.macro ?? null,
      address: postback && asDocumented(postback, address ?? ''),
    }).toEqual({ click, cost, address })
  })

  it('covers every template there is, and ends with the custom one', () => {
    const names = TEMPLATES.map(({ template }) => template)
    expect(names.toSorted()).toEqual([...DOCUMENTED.map(([name]) => name), 'custom'].toSorted())
    expect(names.at(-1)).toBe('custom')
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([
    ['propellerads', '1:0', null],
    ['exoclick', 'OK', 'ERROR'],
    ['trafficstars', '"ok":true', null],
    ['richads-push', null, 'Required url parameters are not present'],
    ['richads-pops', null, 'Required url parameters are not present'],
    ['evadav', null, '"status":"error"'],
  ])('%s answers a success with %s and a failure with %s', (template, success, failure) => {
    const { successText, failureText } = find(template).postback!
    expect({ successText, failureText }).toEqual({ successText: success, failureText: failure })
  })

  it.each([
    ['propellerads', { registration: '2', first_deposit: '1' }],
    ['richads-push', { registration: 'lead', first_deposit: 'conversion' }],
    ['kadam', { registration: 'hold', first_deposit: 'approved' }],
    ['adxad', { first_deposit: '1' }],
  ])('%s books %j', (template, goals) => {
    expect(find(template).postback?.goals).toEqual(goals)
  })

  it('says where gambling needs permission', () => {
    const asked = TEMPLATES.filter(({ help }) => /Gambling ads need \w+'s written/.test(help))
    expect(asked.map(({ template }) => template)).toEqual([
      'meta',
      'tiktok',
      'snapchat',
      'x',
      'google-ads',
      'microsoft-ads',
    ])
  })
})

describe('every template', () => {
  it('is a traffic source as it stands', () => {
    expect(TEMPLATES.map((template) => TrafficSourceTemplate.parse(template))).toEqual(TEMPLATES)
    const made = TEMPLATES.map((template) => NewTrafficSource.parse(template))
    expect(made.map(({ name }) => name)).toEqual(TEMPLATES.map(({ name }) => name))
  })

  it('names each parameter once', () => {
    const repeated = TEMPLATES.filter((template) => {
      const names = tokensOf(template).map(({ param }) => param)
      return new Set(names).size < names.length
    })
    expect(repeated).toEqual([])
  })

  it('has macros that are known for what they are when nobody fills them in', () => {
    const macros = TEMPLATES.flatMap(tokensOf)
      .map(({ macro }) => macro)
      .filter((macro) => macro !== '')
    expect(macros.filter((macro) => !isUnexpanded(macro))).toEqual([])
    // What follows a # never leaves the browser: such a macro arrives as nothing, and is no value.
    expect(macros.filter((macro) => arrived(macro) !== (macro.includes('#') ? '' : macro))).toEqual(
      [],
    )
  })

  it('uses only macros of ours when it is told, and always the click id', () => {
    for (const { postback } of TEMPLATES) {
      if (!postback) continue
      const used = [...postback.url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
      expect(used.filter((name) => !OURS.includes(name))).toEqual([])
      expect(used).toContain('sourceClickId')
    }
  })

  it('says in a sentence or two what to do, and where conversions go by API', () => {
    expect(TEMPLATES.filter(({ help }) => !/^\S.{20,}\.$/.test(help))).toEqual([])
    const silent = TEMPLATES.filter(
      ({ postback, help }) => !postback && !help.includes('by its API'),
    )
    expect(silent.map(({ template }) => template)).toEqual(['custom'])
  })
})

function tokensOf({ clickId, cost, tokens = [] }: TrafficSourceTemplate) {
  return [clickId, ...(cost ? [cost] : []), ...tokens]
}

function arrived(macro: string): string {
  return new URL(`https://go.example/c/summer?sid=${macro}`).searchParams.get('sid') ?? ''
}
