import { tellBy, templatesOf } from './template.ts'
import { clickId, cost } from './token.ts'

const NAMED = { registration: 'registration', first_deposit: 'first_deposit' }

export const NATIVE = templatesOf('native', [
  {
    template: 'taboola',
    name: 'Taboola',
    help: 'Make a conversion in Taboola for each event told, under the same name as its goal here.',
    clickId: clickId('{click_id}'),
    cost: cost('{cpc}'),
    tokens: {
      campaign: '{campaign_id}',
      campaign_name: '{campaign_name}',
      item: '{campaign_item_id}',
      site: '{site_id}',
      site_name: '{site}',
      site_domain: '{site_domain}',
      title: '{title}',
      thumbnail: '{thumbnail}',
      platform: '{platform}',
      custom_id: '{custom_id}',
      creative_name: '{creative_name}',
    },
    postback: tellBy(
      'https://trc.taboola.com/actions-handler/log/3/s2s-action?click-id={sourceClickId}&name={goal}&revenue={payout}&currency={currency}&orderid={conversionId}',
      NAMED,
    ),
  },
  {
    template: 'outbrain',
    name: 'Outbrain',
    help: 'Make a conversion in Outbrain for each event told, under the same name as its goal here. The Outbrain DSP is another product: take {postbackid} and its own address for that.',
    clickId: clickId('{{ob_click_id}}'),
    tokens: {
      campaign: '{{campaign_id}}',
      ad: '{{ad_id}}',
      title: '{{ad_title}}',
      item: '{{promoted_link_id}}',
      source: '{{source_id}}',
      section: '{{section_name}}',
      publisher: '{{publisher_id}}',
      publisher_name: '{{publisher_name}}',
      page_title: '{{doc_title}}',
      page_author: '{{doc_author}}',
    },
    postback: tellBy(
      'https://tr.outbrain.com/unifiedPixel?ob_click_id={sourceClickId}&name={goal}&orderId={conversionId}&orderValue={payout}&currency={currency}',
      NAMED,
    ),
  },
  {
    template: 'mgid',
    name: 'MGID',
    help: 'Give the goals the names of your conversion stages in MGID. It reads amounts in the currency of your account, and may void a click later, so its cost here is an upper bound.',
    clickId: clickId('{click_id}'),
    cost: cost('{click_price}'),
    tokens: mgidTokens(),
    postback: tellBy('https://a.mgid.com/postback?c={sourceClickId}&e={goal}&r={payout}', NAMED),
  },
  {
    template: 'adskeeper',
    name: 'Adskeeper',
    help: 'Give the goals the names of your conversion stages in Adskeeper. It may void a click later, so its cost here is an upper bound.',
    clickId: clickId('{click_id}'),
    cost: cost('{click_price}'),
    tokens: mgidTokens(),
    postback: tellBy('https://a.adskeeper.co.uk/postback?c={sourceClickId}&e={goal}', NAMED),
  },
])

/** MGID and Adskeeper are one system. */
function mgidTokens() {
  return {
    campaign: '{campaign_id}',
    creative: '{teaser_id}',
    title: '{title}',
    zone: '{widget_id}',
    source: '{source}',
    subsource: '{source_id}',
    category: '{category_id}',
    country: '{geo}',
    region: '{geo_region}',
    pricing_value: '{price_range}',
    referrer: '{referrer}',
  }
}
