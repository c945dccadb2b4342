/** A quarter hour's arrivals of one kind; '' where something is not known. */
export type CountedArrivals = {
  quarter: number
  campaignId: string
  siteId: string
  sourceId: string
  offerId: string
  country: string
  device: string
  currency: string
  visits: number
  botVisits: number
  clicks: number
  botClicks: number
  costUnits: string
}

/** Absolute counts of a range of ids, in SQL because a busy quarter has hundreds of thousands. */
export const COUNT_ARRIVALS = `
  select coalesce(campaign_id, '') campaignId, coalesce(site_id, '') siteId,
    coalesce(source_id, '') sourceId, '' offerId, coalesce(country, '') country, device,
    coalesce(cost_currency, '') currency,
    count(*) visits, count(bot_reason) botVisits, 0 clicks, 0 botClicks,
    cast(coalesce(sum(cost_units), 0) as text) costUnits
  from visit where id >= ? and id < ? group by 1, 2, 3, 5, 6, 7
  union all
  select coalesce(campaign_id, ''), coalesce(site_id, ''), coalesce(source_id, ''), offer_id,
    coalesce(country, ''), device, '', 0, 0, count(*), count(bot_reason), '0'
  from departure where id >= ? and id < ? group by 1, 2, 3, 4, 5, 6
`
