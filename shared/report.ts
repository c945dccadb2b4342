import { z } from 'zod'
import { Currency, MoneyText } from './money.ts'
import { Day, IsoInstant, Zone } from './time.ts'

/** From the real-time layer: true about when. */
export const SIGNAL_COUNTS = [
  'visits',
  'botVisits',
  'clicks',
  'botClicks',
  'registrations',
  'firstDeposits',
  'deposits',
  'qualified',
] as const
export const SIGNAL_AMOUNTS = ['depositAmount', 'conversionValue', 'cost'] as const

/** From the delayed layer: true about how much. */
export const OUTCOME_COUNTS = [
  'platformClicks',
  'platformRegistrations',
  'platformFirstDeposits',
  'platformDeposits',
  'platformQualified',
] as const
export const OUTCOME_AMOUNTS = [
  'platformDepositAmount',
  'ggr',
  'ngr',
  'bonus',
  'fees',
  'chargebacks',
  'commissionCpa',
  'commissionRevShare',
  'commissionOther',
  'commissionTotal',
] as const

/** Made of the sums, never averaged. `profit` is money; the others are ratios as decimal texts. */
export const DERIVED_MONEY = ['profit', 'epc', 'cpc', 'costPerFirstDeposit'] as const
export const DERIVED_RATIOS = [
  'ctr',
  'clickToRegistration',
  'registrationToFirstDeposit',
  'roi',
] as const

export const METRICS = [
  ...SIGNAL_COUNTS,
  ...SIGNAL_AMOUNTS,
  ...OUTCOME_COUNTS,
  ...OUTCOME_AMOUNTS,
  ...DERIVED_MONEY,
  ...DERIVED_RATIOS,
] as const
export const Metric = z.enum(METRICS)
export type Metric = z.infer<typeof Metric>

export const GROUPS = [
  'day',
  'campaign',
  'site',
  'offer',
  'casino',
  'connection',
  'source',
  'country',
  'device',
] as const
export const Group = z.enum(GROUPS)
export type Group = z.infer<typeof Group>

export const Clock = z.enum(['click', 'event', 'report'])
export type Clock = z.infer<typeof Clock>

/** Whether a number of the delayed layer is there, and whether it may still change. */
export const DayState = z.enum(['awaited', 'failed', 'provisional', 'restated', 'settled'])
export type DayState = z.infer<typeof DayState>

/** How a fact was tied to a campaign, the best evidence first. */
export const LinkGrade = z.enum(['exact', 'sub-id', 'tracker', 'shared'])
export type LinkGrade = z.infer<typeof LinkGrade>

/** A count, an amount, a ratio as decimal text, or null: not known. */
export const MetricValue = z.union([z.int(), MoneyText, z.string(), z.null()])
export type MetricValue = z.infer<typeof MetricValue>

export const ReportRow = z.object({
  /** What the row is about: a day, an id, a code. null: not tied to any. */
  group: z.partialRecord(Group, z.string().nullable()),
  /** The same for people: { campaign: 'Summer push' }. */
  names: z.partialRecord(Group, z.string()),
  metrics: z.partialRecord(Metric, MetricValue),
  /** Of the row's outcome; null where no platform will ever report (no connection). */
  state: DayState.nullable(),
  /** The weakest link in the row; null where there is no outcome to link. */
  grade: LinkGrade.nullable(),
})
export type ReportRow = z.infer<typeof ReportRow>

export const Report = z.object({
  rows: z.array(ReportRow),
  totals: ReportRow,
  meta: z.object({
    query: z.object({
      groupBy: z.array(Group),
      metrics: z.array(Metric),
      from: Day,
      to: Day,
      zone: Zone,
      currency: Currency,
      clock: Clock,
      asOf: IsoInstant.nullable(),
    }),
    zone: Zone,
    currency: Currency,
    clock: Clock,
    /** Until when the real-time layer has been counted, and each connection's last good pull. */
    freshness: z.object({
      realTimeUntil: IsoInstant.nullable(),
      connections: z.array(
        z.object({ id: z.string(), name: z.string(), lastGoodPullAt: IsoInstant.nullable() }),
      ),
    }),
    /** Amounts in other currencies, which are not converted and not in the columns. */
    leftOut: z.array(z.object({ metric: Metric, amount: MoneyText })),
    /** This report, to be asked for again. */
    request: z.string(),
  }),
})
export type Report = z.infer<typeof Report>

/** GET /api/v1/reports/site?groupBy=day,campaign&metrics=…&from=&to=&zone=&currency=&clock=&asOf= */
export const ReportQuery = z.object({
  groupBy: z.string().optional(),
  metrics: z.string().optional(),
  from: Day.optional(),
  to: Day.optional(),
  zone: Zone.optional(),
  currency: Currency.optional(),
  clock: Clock.optional(),
  asOf: z.iso.datetime({ offset: true }).optional(),
  campaignId: z.string().optional(),
  siteId: z.string().optional(),
  offerId: z.string().optional(),
})
export type ReportQuery = z.infer<typeof ReportQuery>
