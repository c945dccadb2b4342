import type { Token } from '../../../../shared/traffic-source.ts'

/**
 * One name for one thing at every source, so that a column of zones is a column of zones. Macros
 * for a device's or a person's address (__IDFA__, [IP]) are left out: nothing here needs them.
 */
const NAMES = {
  account: 'Account',
  activity: 'User activity',
  ad: 'Ad',
  ad_name: 'Ad name',
  ad_type: 'Ad type',
  adgroup: 'Ad group',
  adgroup_name: 'Ad group name',
  age: 'Age group',
  bid_match: 'Bid match type',
  browser: 'Browser',
  campaign: 'Campaign',
  campaign_long: 'Campaign, long id',
  campaign_name: 'Campaign name',
  carrier: 'Carrier',
  category: 'Category',
  city: 'City',
  cohort: 'Cohort',
  country: 'Country',
  creative: 'Creative',
  creative_name: 'Creative name',
  currency: 'Currency',
  custom_id: 'Custom id',
  device: 'Device',
  division: 'Division',
  ecpc: 'Effective CPC',
  feed: 'Feed',
  format: 'Ad format',
  gbraid: 'Google click id, iOS web',
  headline: 'Headline',
  interest: 'Location of interest',
  isp: 'ISP',
  item: 'Item',
  keyword: 'Keyword',
  landing: 'Landing page',
  language: 'Language',
  location: 'Location',
  match: 'Match type',
  model_price: 'Model price',
  network: 'Network',
  offer: 'Offer at the source',
  order_item: 'Order item',
  os: 'OS',
  page_author: 'Page author',
  page_title: 'Page title',
  pixel: 'Pixel',
  placement: 'Placement',
  platform: 'Platform',
  pricing: 'Pricing model',
  pricing_value: 'Price',
  product: 'Product',
  publisher: 'Publisher',
  publisher_name: 'Publisher name',
  quality: 'Quality',
  query: 'Query string',
  referrer: 'Referrer',
  region: 'Region',
  request: 'Request',
  section: 'Section',
  site: 'Site',
  site_domain: 'Site domain',
  site_name: 'Site name',
  source: 'Source',
  source_name: 'Source name',
  spot: 'Ad spot',
  spot_name: 'Ad spot name',
  sub_list: 'Subscriber list',
  subsource: 'Sub-source',
  subzone: 'Subzone',
  target: 'Target',
  thumbnail: 'Thumbnail',
  time: 'Time',
  title: 'Title',
  traffic_type: 'Traffic type',
  user: 'User',
  visitor_type: 'Visitor type',
  wbraid: 'Google click id, iOS app',
  zone: 'Zone',
} as const

export type Param = keyof typeof NAMES

export function tokens(macros: Partial<Record<Param, string>>): Token[] {
  return Object.entries(macros).map(([param, macro]) => ({
    param,
    macro,
    name: NAMES[param as Param],
  }))
}

export function clickId(macro: string, param = 'sid'): Token {
  return { param, macro, name: 'Click id' }
}

/** A click id that the source adds to every link by itself: there is nothing to paste for it. */
export function ownClickId(param: string): Token {
  return clickId('', param)
}

export function cost(macro: string): Token {
  return { param: 'cost', macro, name: 'Cost' }
}
