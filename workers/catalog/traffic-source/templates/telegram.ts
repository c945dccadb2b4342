import { tellBy, templatesOf } from './template.ts'
import { clickId, cost } from './token.ts'

export const TELEGRAM = templatesOf('telegram', [
  {
    template: 'adsgram',
    name: 'AdsGram (Telegram mini apps)',
    help: 'The postback address is the same for every account.',
    clickId: clickId('{click_id}'),
    tokens: { campaign: '{campaign_id}', creative: '{banner_id}', publisher: '{publisher_id}' },
    postback: tellBy(
      'https://api.adsgram.ai/postback/common?type=install&click_id={sourceClickId}',
    ),
  },
  {
    template: 't-direct',
    name: 'T.Direct (Telegram)',
    help: 'The goal is the status that T.Direct books; use the words of its postback page.',
    clickId: clickId('{t_click_id}'),
    cost: cost('{t_cpc}'),
    tokens: { campaign: '{t_campaign_id}', source: '{t_source}' },
    postback: tellBy(
      'http://pb.advertiser.t.direct/conversion/?click_id={sourceClickId}&receipt={payout}&status={goal}',
    ),
  },
])
