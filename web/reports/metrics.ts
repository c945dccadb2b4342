import type { Group, Metric } from '../../shared/report.ts'

export type MetricInfo = {
  label: string
  unit: 'count' | 'money' | 'ratio'
  layer: 'signal' | 'outcome' | 'derived'
  /** Whether it waits for what a platform reports. */
  needsOutcome: boolean
  /** What it is, in one sentence. */
  means: string
}

const signal = (label: string, unit: 'count' | 'money', means: string): MetricInfo => ({
  label,
  unit,
  layer: 'signal',
  needsOutcome: false,
  means,
})
const outcome = (label: string, unit: 'count' | 'money', means: string): MetricInfo => ({
  label,
  unit,
  layer: 'outcome',
  needsOutcome: true,
  means,
})
const derived = (
  label: string,
  unit: 'money' | 'ratio',
  needsOutcome: boolean,
  means: string,
): MetricInfo => ({ label, unit, layer: 'derived', needsOutcome, means })

/** What each number is; the order is that of the columns. */
export const METRIC: Record<Metric, MetricInfo> = {
  visits: signal('Visits', 'count', 'Arrivals on a tracking link or site, bots left out.'),
  botVisits: signal('Bot visits', 'count', 'Arrivals thought not to be a person.'),
  clicks: signal('Clicks', 'count', 'Departures to a casino, bots left out.'),
  botClicks: signal('Bot clicks', 'count', 'Departures thought not to be a person.'),
  registrations: signal('Registrations', 'count', 'Players registered, told by postback.'),
  firstDeposits: signal('First deposits', 'count', "Players' first deposits, told by postback."),
  deposits: signal('Deposits', 'count', 'All deposits told by postback, the first ones included.'),
  qualified: signal('Qualified', 'count', "Players who met the deal's terms, told by postback."),
  depositAmount: signal('Deposited', 'money', 'What players paid in, told by postback.'),
  conversionValue: signal('Conversion value', 'money', 'What postbacks say we earn.'),
  cost: signal('Cost', 'money', 'What the visits cost, by price or by cost token.'),

  platformClicks: outcome('Clicks, platform', 'count', 'Clicks as the platform counts them.'),
  platformRegistrations: outcome(
    'Registrations, platform',
    'count',
    'Registrations as the platform counts them.',
  ),
  platformFirstDeposits: outcome(
    'First deposits, platform',
    'count',
    'First deposits as the platform counts them.',
  ),
  platformDeposits: outcome('Deposits, platform', 'count', 'Deposits as the platform counts them.'),
  platformQualified: outcome(
    'Qualified, platform',
    'count',
    'Players for whom the platform owes a CPA.',
  ),
  platformDepositAmount: outcome('Deposited, platform', 'money', 'Deposits in the report.'),
  ggr: outcome('GGR', 'money', 'Gross gaming revenue: bets minus wins.'),
  ngr: outcome('NGR', 'money', 'Net gaming revenue: GGR minus bonuses, fees and chargebacks.'),
  bonus: outcome('Bonus', 'money', 'Bonuses given to players.'),
  fees: outcome('Fees', 'money', 'Payment and platform fees.'),
  chargebacks: outcome('Chargebacks', 'money', 'Deposits taken back.'),
  commissionCpa: outcome('CPA', 'money', 'Commission for qualified players.'),
  commissionRevShare: outcome('Rev share', 'money', 'Commission as a share of NGR.'),
  commissionOther: outcome('Other commission', 'money', 'Commission of any other kind.'),
  commissionTotal: outcome('Commission', 'money', 'All commission the platform reports.'),

  profit: derived('Profit', 'money', true, 'Commission minus cost.'),
  roi: derived('ROI', 'ratio', true, 'Profit divided by cost.'),
  epc: derived('EPC', 'money', true, 'Commission per click to a casino.'),
  cpc: derived('CPC', 'money', false, 'Cost per visit: what one bought click costs.'),
  costPerFirstDeposit: derived('Cost per FD', 'money', false, 'Cost per first deposit.'),
  ctr: derived('CTR', 'ratio', false, 'Clicks divided by visits.'),
  clickToRegistration: derived('Click to reg.', 'ratio', false, 'Registrations per click.'),
  registrationToFirstDeposit: derived(
    'Reg. to FD',
    'ratio',
    false,
    'First deposits per registration.',
  ),
}

export const METRICS = Object.keys(METRIC) as Metric[]

export const GROUP: Record<Group, string> = {
  day: 'Day',
  campaign: 'Campaign',
  site: 'Site',
  offer: 'Offer',
  casino: 'Casino',
  connection: 'Connection',
  source: 'Source',
  country: 'Country',
  device: 'Device',
}
export const GROUPS = Object.keys(GROUP) as Group[]

/** What a report shows until told otherwise. */
export const USUAL_METRICS: Metric[] = [
  'visits',
  'clicks',
  'registrations',
  'firstDeposits',
  'cost',
  'platformFirstDeposits',
  'ngr',
  'commissionTotal',
  'profit',
  'roi',
]
