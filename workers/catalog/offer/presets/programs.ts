import { ASK_WHAT_AMOUNT_IS, preset, tells, tellsAll } from './preset.ts'

/** Programs with a system of their own. */
export const PROGRAMS = [
  preset({
    id: '1win',
    name: '1win',
    linkParam: 'sub1',
    urls: [
      tells('registration', '{sub1}'),
      tells('first_deposit', '{sub1}', { amount: '{amount}' }),
      tells('deposit', '{sub1}', { amount: '{amount}' }),
    ],
    amountKind: 'deposit',
    notes: [
      'Amounts come without a currency: set that of your account on the offer.',
      ASK_WHAT_AMOUNT_IS,
    ],
  }),
  preset({
    id: 'mostbet-cpa',
    name: 'Mostbet, CPA',
    linkParam: 'sub1',
    urls: [
      // One word says both what happened and what became of it.
      tellsAll('{status}', '{sub1}', { status: '{status}', txid: '{id}', amount: '{profit}' }),
    ],
    eventNames: {
      active: 'custom',
      fdp: 'first_deposit',
      fd_approved: 'first_deposit',
      fd_rejected: 'first_deposit',
    },
    statusNames: {
      registration: 'approved',
      active: 'approved',
      fdp: 'pending',
      fd_approved: 'approved',
      fd_rejected: 'rejected',
    },
    amountKind: 'commission',
    currency: 'USD',
    notes: ['A first deposit is pending (fdp) until it is approved or rejected.'],
  }),
  preset({
    id: 'mostbet-revshare',
    name: 'Mostbet and Banzai, revenue share',
    linkParam: 'sub1',
    urls: [
      tells('revenue_share', '{sub1}', revenueShare('{rs}'), 'Revenue share, where it is {rs}'),
      tells(
        'revenue_share',
        '{sub1}',
        revenueShare('{rs_profit}'),
        'Revenue share, where it is {rs_profit}',
      ),
    ],
    amountKind: 'commission',
    currency: 'USD',
    notes: [
      'Paste only the one whose macro your program lists.',
      'Banzai programs may carry the click id in sub3.',
      'It comes for a period, not for an event: its time is when we hear of it.',
    ],
  }),
  preset({
    id: 'pin-up',
    name: 'Pin-Up',
    linkParam: 'subId1',
    urls: [
      tells('registration', '{subId1}'),
      tells('first_deposit', '{subId1}', { amount: '{payment}', currency: '{currency}' }),
      tells('qualified', '{subId1}', { amount: '{payment}', currency: '{currency}' }),
    ],
    amountKind: 'commission',
    notes: [ASK_WHAT_AMOUNT_IS],
  }),
  preset({
    id: '22bet',
    name: '22BET',
    linkParam: 'sub_id',
    urls: [tellsAll('{status}', '{sub_id}')],
    eventNames: { bl: 'qualified' },
    amountKind: 'deposit',
    notes: ['It tells no amounts. bl is a player who has reached the baseline.'],
  }),
  preset({
    id: 'melbet',
    name: 'Melbet',
    linkParam: 'click_id',
    urls: [
      tells('registration', '{click_id}'),
      tells('first_deposit', '{click_id}', { amount: '{amount}' }),
      tells('deposit', '{click_id}', { amount: '{amount}' }),
    ],
    amountKind: 'deposit',
    currency: 'USD',
    notes: [ASK_WHAT_AMOUNT_IS],
  }),
  preset({
    id: 'gambling-pro',
    name: 'Gambling.pro',
    linkParam: 'pid',
    urls: [tellsAll('{action}', '{pid}', { amount: '{income}' })],
    eventNames: { first_dep: 'first_deposit' },
    amountKind: 'commission',
    currency: 'USD',
  }),
  preset({
    id: 'hellpartners',
    name: 'Hellpartners',
    linkParam: 'subid',
    urls: [
      tells('registration', '[subid]', { txid: '[tid]' }),
      tells('first_deposit', '[subid]', { txid: '[tid]', amount: '[cpapayout]' }),
      tells('qualified', '[subid]', { txid: '[tid]', amount: '[cpapayout]' }),
    ],
    amountKind: 'commission',
    currency: 'EUR',
    notes: [
      'The tracking link takes dynamic and cpapayout too; [cpapayout] gives back the amount that the link carried.',
    ],
  }),
  preset({
    id: 'exness',
    name: 'Exness affiliates',
    linkParam: 'cid',
    urls: [
      tells('registration', '{cid}'),
      tells('deposit', '{cid}', { amount: '{aff_value}' }, 'Deposits so far (aggregated_deposit)'),
      tells('qualified', '{cid}', { amount: '{aff_value}' }, 'Qualification'),
    ],
    eventNames: { aggregated_deposit: 'deposit' },
    amountKind: 'commission',
    currency: 'USD',
  }),
  preset({
    id: 'trustdice',
    name: 'Trustdice',
    linkParam: 'click_id',
    urls: [tellsAll('{status}', '{click_id}', { txid: '{tid}', amount: '{amount}' })],
    amountKind: 'deposit',
    currency: 'USD',
    notes: [
      'Its words for events are not documented: map what comes under event names, then replay.',
      ASK_WHAT_AMOUNT_IS,
    ],
  }),
  preset({
    id: 'levelup',
    name: 'LevelUp affiliates',
    linkParam: 'clickid',
    urls: [
      tells('registration', '{clickid}'),
      tells('first_deposit', '{clickid}', { amount: '{payout}' }),
      tells('qualified', '{clickid}', { amount: '{payout}' }),
    ],
    amountKind: 'commission',
    currency: 'EUR',
  }),
  preset({
    id: 'other',
    name: 'Another platform',
    linkParam: 'click_id',
    urls: [
      tells('registration', '{click_id}', { player: '{player_id}' }),
      tells('first_deposit', '{click_id}', anyDeposit()),
      tells('deposit', '{click_id}', anyDeposit()),
    ],
    amountKind: 'deposit',
    notes: [
      "Put the platform's own macros where braces are, and leave out what it cannot tell.",
      ASK_WHAT_AMOUNT_IS,
    ],
  }),
]

function revenueShare(amount: string) {
  return {
    // The id alone may be the player's, who earns in more than one period.
    txid: '{id}-{periodFrom}-{periodTill}',
    amount,
    also: {
      period_from: '{periodFrom}',
      period_till: '{periodTill}',
      dep_count: '{dep_count}',
      dep_sum: '{dep_sum}',
      bid_win: '{bid_win}',
      bid_loss: '{bid_loss}',
    },
  }
}

function anyDeposit() {
  const player = '{player_id}'
  return { player, txid: '{transaction_id}', amount: '{amount}', currency: '{currency}' }
}
