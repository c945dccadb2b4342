import type { TrafficSourceTemplate } from '../../../shared/traffic-source.ts'

/** What a new source can start from. Macros are spelled as each network spells them. */
export const TEMPLATES: TrafficSourceTemplate[] = [
  {
    template: 'propellerads',
    name: 'PropellerAds',
    help: 'Push and pop. Put your advertiser id (aid) and tracker id (tid) into the postback address; both are in PropellerAds under Tracking.',
    clickId: { param: 'visitor_id', macro: '${SUBID}', name: 'Click id' },
    cost: { param: 'cost', macro: '{cost}', name: 'Cost' },
    costCurrency: 'USD',
    tokens: [
      { param: 'zone', macro: '{zoneid}', name: 'Zone' },
      { param: 'subzone', macro: '{subzone_id}', name: 'Subzone' },
      { param: 'campaign', macro: '{campaignid}', name: 'Campaign' },
      { param: 'banner', macro: '{bannerid}', name: 'Creative' },
      { param: 'activity', macro: '{user_activity}', name: 'User activity' },
    ],
    postback: {
      url: 'https://ad.propellerads.com/conversion.php?aid=YOUR_AID&pid=&tid=YOUR_TID&visitor_id={sourceClickId}&payout={payout}&goal={goal}',
      goals: { registration: '2', first_deposit: '1' },
      successStatus: { from: 200, until: 300 },
      successText: null,
      failureText: null,
    },
  },
  {
    template: 'custom',
    name: 'Custom source',
    help: 'Any source that puts its click id on our link and takes a conversion by an address.',
    clickId: { param: 'sid', macro: '{click_id}', name: 'Click id' },
    cost: null,
    costCurrency: 'USD',
    tokens: [],
    postback: null,
  },
]
