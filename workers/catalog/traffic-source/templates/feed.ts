import { tellBy, templatesOf } from './template.ts'
import { clickId, cost } from './token.ts'

/** Networks on one ad server, bought by feed: pop, push and domain traffic with the same macros. */
export const FEED = templatesOf('pop', [
  {
    template: 'ezmob',
    name: 'EZmob',
    help: 'The postback address is the same for every account and wants {conversion} as the click id.',
    clickId: clickId('{conversion}'),
    cost: cost('{bid}'),
    tokens: {
      campaign: '{campaign}',
      creative: '{banner}',
      source: '{source}',
      feed: '{pubfeed}',
      publisher: '{publisher}',
      subsource: '{source_subid}',
      subzone: '{original_subid}',
      request: '{request_id}',
      offer: '{offer}',
      keyword: '{keyword}',
      country: '{country}',
      device: '{device_type}',
      time: '{timestamp}',
    },
    postback: tellBy('https://xml.qualiclicks.com/conversion?c={sourceClickId}&value={payout}'),
  },
  {
    template: 'activerevenue',
    name: 'ActiveRevenue',
    help: 'The postback address is the same for every account.',
    clickId: clickId('{conversion}'),
    cost: cost('{bid}'),
    tokens: { campaign: '{campaign}', creative: '{banner}', subsource: '{source_subid}' },
    postback: tellBy(
      'http://xml.activerevenue.com/conversion?c={sourceClickId}&count=1&value={payout}',
    ),
  },
  {
    template: 'adoperator',
    name: 'AdOperator',
    help: 'The postback address is the same for every account.',
    clickId: clickId('{conversion}'),
    cost: cost('{bid}'),
    tokens: { campaign: '{campaign}', creative: '{banner}', subsource: '{subid}' },
    postback: tellBy(
      'https://s2s.adoperator.com/conversion?c={sourceClickId}&count=1&value={payout}',
    ),
  },
])
