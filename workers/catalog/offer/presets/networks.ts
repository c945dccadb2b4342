import { preset, tells, tellsAll } from './preset.ts'

/** CPA networks, which sell many casinos' offers and pay a commission. */
export const NETWORKS = [
  preset({
    id: 'scaleo',
    name: 'Scaleo',
    programs: ['jacklead', 'ku.partners', 'enot', 'orionpartners', 'ngr.partners', 'pepper'],
    linkParam: 'aff_click_id',
    urls: [
      tellsAll('{goal_alias}', '{aff_click_id}', {
        status: '{conv_status}',
        txid: '{transaction_id}',
        amount: '{payout}',
        currency: '{offer_currency}',
      }),
    ],
    statusNames: {
      pending: 'pending',
      approved: 'approved',
      rejected: 'rejected',
      trash: 'rejected',
    },
    amountKind: 'commission',
    notes: [
      "Goal aliases are the program's own: map those that are not known yet under event names.",
    ],
  }),
  preset({
    id: 'affise',
    name: 'Affise',
    programs: ['3SNet', 'sonarclick', 'achiva.network'],
    linkParam: 'sub1',
    urls: [
      tellsAll('{goal}', '{sub1}', {
        status: '{status}',
        txid: '{transactionid}',
        amount: '{sum}',
        currency: '{currency}',
      }),
    ],
    // 1 approved, 2 pending, 3 declined, 5 hold.
    statusNames: { '1': 'approved', '2': 'pending', '3': 'rejected', '5': 'pending' },
    amountKind: 'commission',
    notes: [
      "Goals are the network's own names or numbers, other ones for each offer: map those that are not known yet under event names.",
    ],
  }),
  preset({
    id: 'everflow',
    name: 'Everflow',
    linkParam: 'sub1',
    urls: [
      tells('registration', '{sub1}', { txid: '{transaction_id}' }),
      tells('first_deposit', '{sub1}', everflow()),
      tells('qualified', '{sub1}', everflow()),
      // No transaction id: Everflow's names the click, and is the same for every deposit after it.
      tells('deposit', '{sub1}', { amount: '{payout}', currency: '{currency}' }),
    ],
    statusNames: {
      approved: 'approved',
      pending: 'pending',
      on_hold: 'pending',
      rejected: 'rejected',
      invalid: 'rejected',
    },
    amountKind: 'commission',
    notes: [
      'Compare the macros for amount and currency with the list that your network shows: {amount} and {payout} are both met.',
      'Add &status={status} only where the network lists that macro.',
      'Everflow switches an address off after 25 failures in a row; ours answers every postback with 200.',
    ],
  }),
  preset({
    id: 'tune',
    name: 'TUNE (HasOffers)',
    linkParam: 'aff_sub',
    urls: [
      tells('registration', '{aff_sub}', { txid: '{transaction_id}' }),
      tells('first_deposit', '{aff_sub}', tune()),
      tells('qualified', '{aff_sub}', tune()),
      // No transaction id: it names the click, and is the same for every deposit after it.
      tells('deposit', '{aff_sub}', { amount: '{payout}', currency: '{currency}' }),
    ],
    amountKind: 'commission',
    notes: ['Add &status={status} only where the network lists that macro.'],
  }),
  preset({
    id: 'cake',
    name: 'CAKE',
    linkParam: 's2',
    urls: [
      tells('registration', '#s2#', { txid: '#tid#' }),
      tells('first_deposit', '#s2#', { txid: '#tid#', amount: '#price#' }),
      tells('qualified', '#s2#', { txid: '#tid#', amount: '#price#' }),
    ],
    amountKind: 'commission',
    notes: [
      'Amounts come without a currency: set that of your account on the offer.',
      'A macro that is misspelled takes the rest of the address with it, so such a postback carries no click id.',
    ],
  }),
  preset({
    id: 'trackier',
    name: 'Trackier',
    linkParam: 'p1',
    urls: [
      tells('registration', '{p1}', { txid: '{txn_id}' }),
      tells('first_deposit', '{p1}', { txid: '{txn_id}', amount: '{payout}' }),
      tells('qualified', '{p1}', { txid: '{txn_id}', amount: '{payout}' }),
      tells('deposit', '{p1}', { txid: '{txn_id}', amount: '{payout}' }),
    ],
    amountKind: 'commission',
    currency: 'USD',
    notes: ['Payouts come in US dollars.'],
  }),
  preset({
    id: 'zeydoo',
    name: 'Zeydoo',
    linkParam: 'ymid',
    urls: [
      tells('registration', '{ymid}'),
      tells('first_deposit', '{ymid}', { amount: '{amount}' }),
      tells('qualified', '{ymid}', { amount: '{amount}' }),
    ],
    amountKind: 'commission',
    notes: [
      'Amounts come without a currency: set that of your account on the offer.',
      'A sub-id goes into var: 40 characters at most.',
    ],
  }),
]

function everflow() {
  return { txid: '{transaction_id}', amount: '{payout}', currency: '{currency}' }
}

function tune() {
  return { txid: '{transaction_id}', amount: '{payout}', currency: '{currency}' }
}
