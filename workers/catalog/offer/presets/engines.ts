import { ASK_WHAT_AMOUNT_IS, preset, tells, tellsAll } from './preset.ts'

/** Systems that casinos run their own affiliate programs on. */
export const ENGINES = [
  preset({
    id: 'affilka',
    name: 'Affilka (SOFTSWISS)',
    programs: ['7bitpartners', 'Boomerang', 'godlike.partners', 'Affprimeiros'],
    linkParam: 'visit_id',
    urls: affilkaAddresses('${visit_id}'),
    amountKind: 'deposit',
    notes: [
      'A macro gives back the parameter of the same name on the tracking link.',
      'Not every program offers all of them: leave ${amount}, ${currency} or ${deposit_id} out of the address where yours does not.',
    ],
  }),
  preset({
    id: 'royal-partners',
    name: 'Royal.partners',
    linkParam: 'ctag',
    urls: affilkaAddresses('${ctag}'),
    amountKind: 'deposit',
    notes: ['Put &btag= on the tracking link too, empty.'],
  }),
  preset({
    id: 'cellxpert',
    name: 'Cellxpert',
    programs: ['profitpeak'],
    linkParam: 'afp1',
    urls: [
      tells('registration', '[afp1]'),
      tells('first_deposit', '[afp1]'),
      tells('qualified', '[afp1]', { amount: '[CommissionAmount]' }, 'Commission (CPA)'),
    ],
    amountKind: 'commission',
    currency: 'EUR',
    notes: ['Amounts are in the currency of your account and come without its name.'],
  }),
  preset({
    id: 'myaffiliates',
    name: 'MyAffiliates',
    programs: ['Njord'],
    linkParam: 'payload',
    urls: [tells('registration', '{payload}'), tells('first_deposit', '{payload}')],
    amountKind: 'deposit',
    notes: [
      'Your affiliate manager switches each event on.',
      'Not real time: it is told when the casino hands its figures in, first deposits often once a day for the day before.',
      'It tells no amounts.',
      'It may refuse https: paste the address with http:// then.',
    ],
  }),
  preset({
    id: 'referon',
    name: 'ReferOn',
    linkParam: 'clickid',
    urls: [
      tells('registration', '{clickid}'),
      tells('first_deposit', '{clickid}', { currency: '{currency}' }),
      tells('qualified', '{clickid}', { currency: '{currency}' }, 'Qualified CPA'),
    ],
    amountKind: 'deposit',
    notes: [
      'The variable must have the name of the parameter on the tracking link. Press Parse after pasting and check that each one was picked up; Customer ID can be added as player.',
      'It tells no amounts. Qualified CPA comes in batches, not in real time.',
      'If the page is missing, your affiliate manager has to switch it on.',
    ],
  }),
  preset({
    id: 'vpartners',
    name: 'V.Partners',
    programs: [
      'WelcomePartners',
      'GGBetAff',
      '12Monkiss',
      'VbAffs',
      'Spanpartners',
      'TrafficCake',
      '7-aff',
      'AbeBet',
      'Vulkan.bet',
    ],
    linkParam: 'click_id',
    urls: [
      tells('registration', '##CLICK_ID##', vPartners(), 'Registration (reg)'),
      tells('first_deposit', '##CLICK_ID##', vPartners(), 'First deposit (dep)'),
      tells('qualified', '##CLICK_ID##', vPartners('pending'), 'Qualified (lead)'),
      tells(
        'qualified',
        '##CLICK_ID##',
        { ...vPartners('approved'), amount: '##CPA_AMOUNT##', currency: '##CURRENCY##' },
        'Approved (approve)',
      ),
      tells('qualified', '##CLICK_ID##', vPartners('rejected'), 'Rejected (reject)'),
      tells(
        'revenue_share',
        '##CLICK_ID##',
        { ...vPartners(), amount: '##RS_AMOUNT##', currency: '##CURRENCY##' },
        'Revenue share (rebill)',
      ),
    ],
    // Only for addresses that carry the words themselves, as other trackers have them.
    eventNames: {
      lead: 'qualified',
      approve: 'qualified',
      reject: 'qualified',
      rebill: 'revenue_share',
    },
    statusNames: { lead: 'pending', approve: 'approved', reject: 'rejected' },
    amountKind: 'commission',
    notes: [
      'A macro that is misspelled takes the rest of the address with it, so such a postback carries no click id.',
    ],
  }),
  preset({
    id: 'alanbase',
    name: 'Alanbase',
    programs: ['4rabetpartner', 'ftd.pro', 'Serious.partners', 'Exgaming'],
    linkParam: 'sub_id1',
    urls: [
      tellsAll('{goal}', '{sub_id1}', {
        status: '{status}',
        txid: '{id}',
        amount: '{revenue}',
        currency: '{currency}',
      }),
    ],
    eventNames: {
      qualification: 'qualified',
      first_dep: 'first_deposit',
      rdeposit: 'deposit',
    },
    statusNames: { pending: 'pending', hold: 'pending', confirmed: 'approved' },
    amountKind: 'commission',
    notes: ['Goals are named by the program: map those that are not known yet under event names.'],
  }),
  preset({
    id: 'rapidpace',
    name: 'Rapidpace',
    linkParam: 'click_id',
    urls: [
      tells('registration', '{{click_id}}', rapidpace()),
      tells('first_deposit', '{{click_id}}', { ...rapidpace(), amount: '{{amount}}' }),
      tells('deposit', '{{click_id}}', { ...rapidpace(), amount: '{{amount}}' }),
    ],
    amountKind: 'deposit',
    notes: [
      'Ten addresses at most.',
      'If postbacks come with a click id that is not ours, ask which variable gives back what the tracking link carried.',
    ],
  }),
  preset({
    id: 'posh-partners',
    name: 'posh-partners',
    linkParam: 'promo',
    urls: [
      tells('registration', '{transaction_id}'),
      tells('first_deposit', '{transaction_id}', { amount: '{amount}' }),
      tells('deposit', '{transaction_id}', { amount: '{amount}' }),
      tells('qualified', '{transaction_id}'),
    ],
    amountKind: 'deposit',
    notes: [
      '{transaction_id} gives back what the link carried: it is our click id.',
      'Partner income is told once a day for a link, not for a player, so there is no address for it here: connect the report.',
    ],
  }),
  preset({
    id: 'income-partners',
    name: 'Income.partners',
    linkParam: 'sub_id',
    urls: [
      tells('registration', '{sub_id}', { player: '{user_id}' }),
      tells('first_deposit', '{sub_id}', { player: '{user_id}', amount: '{amount}' }),
      tells('deposit', '{sub_id}', { player: '{user_id}', amount: '{amount}' }),
      tells('qualified', '{sub_id}', {
        player: '{user_id}',
        amount: '{amount}',
        amount_kind: 'commission',
      }),
    ],
    amountKind: 'deposit',
    notes: [
      '{transaction_id} gives back the same as {sub_id}: it is our click id.',
      ASK_WHAT_AMOUNT_IS,
    ],
  }),
]

function affilkaAddresses(clickId: string) {
  const player = '${player_id}'
  const paid = { player, txid: '${deposit_id}', amount: '${amount}', currency: '${currency}' }
  return [
    // A registration has no deposit: its macros would come back as they stand.
    tells('registration', clickId, { player }),
    tells('first_deposit', clickId, paid),
    tells('deposit', clickId, paid),
  ]
}

function vPartners(status?: string) {
  return { ...(status !== undefined && { status }), txid: '##POSTBACK_ID##' }
}

function rapidpace() {
  return { player: '{{profile_id}}', txid: '{{postback_id}}' }
}
