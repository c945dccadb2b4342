/** A quarter hour's conversions of one kind; '' where something is not known. */
export type CountedConversions = {
  clock: 'event' | 'click'
  quarter: number
  campaignId: string
  siteId: string
  sourceId: string
  country: string
  device: string
  currency: string
  registrations: number
  firstDeposits: number
  /** First deposits among them: a first deposit is a deposit. */
  deposits: number
  qualified: number
  depositUnits: string
  commissionUnits: string
}

/** Rejected and reversed ones are not counted; pending ones are, until they are not. */
export function countConversions(clock: 'event' | 'click'): string {
  const at = clock === 'event' ? 'occurred_at' : 'clicked_at'
  return `
    select '${clock}' clock, ? quarter,
      coalesce(campaign_id, '') campaignId, coalesce(site_id, '') siteId,
      coalesce(source_id, '') sourceId, coalesce(country, '') country, device,
      coalesce(currency, '') currency,
      count(*) filter (where event = 'registration') registrations,
      count(*) filter (where event = 'first_deposit') firstDeposits,
      count(*) filter (where event in ('first_deposit', 'deposit')) deposits,
      count(*) filter (where event = 'qualified') qualified,
      cast(coalesce(sum(amount_units) filter (where amount_kind = 'deposit'
        and event in ('first_deposit', 'deposit')), 0) as text) depositUnits,
      cast(coalesce(sum(amount_units) filter (where amount_kind = 'commission'), 0) as text)
        commissionUnits
    from conversion
    where ${at} >= ? and ${at} < ? and status in ('pending', 'approved')
    group by 3, 4, 5, 6, 7, 8`
}
