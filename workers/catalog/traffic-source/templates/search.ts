import { byApi, gamblingNeedsPermission, templatesOf } from './template.ts'
import { ownClickId } from './token.ts'

export const SEARCH = templatesOf('search', [
  {
    template: 'google-ads',
    name: 'Google Ads (Search, YouTube)',
    help: `Turn auto-tagging on: Google then adds gclid, or gbraid and wbraid on iOS. ${byApi('Google')} ${gamblingNeedsPermission('Google')}`,
    clickId: ownClickId('gclid'),
    tokens: {
      campaign: '{campaignid}',
      adgroup: '{adgroupid}',
      creative: '{creative}',
      keyword: '{keyword}',
      match: '{matchtype}',
      device: '{device}',
      network: '{network}',
      placement: '{placement}',
      location: '{loc_physical_ms}',
      interest: '{loc_interest_ms}',
      // Added by Google in place of gclid; kept, since a conversion may need them.
      gbraid: '',
      wbraid: '',
    },
    postback: null,
  },
  {
    template: 'microsoft-ads',
    name: 'Microsoft Ads (Bing)',
    help: `Turn auto-tagging on: Microsoft then adds msclkid. ${byApi('Microsoft')} ${gamblingNeedsPermission('Microsoft')}`,
    clickId: ownClickId('msclkid'),
    tokens: {
      campaign: '{CampaignId}',
      adgroup: '{AdGroupId}',
      ad: '{AdId}',
      keyword: '{keyword}',
      match: '{MatchType}',
      bid_match: '{BidMatchType}',
      target: '{TargetId}',
      order_item: '{OrderItemId}',
      product: '{ProductId}',
      query: '{QueryString}',
    },
    postback: null,
  },
])
