import type { Click, Visit } from '../../shared/click.ts'
import { Chip } from '../ui/chip.tsx'
import { countryName } from '../ui/countries.ts'
import { DASH, formatInstant, formatMoney } from '../ui/format.ts'
import type { Column } from '../ui/table.tsx'
import { DEVICES } from './words.ts'

export type NameOf = (id: string | null) => string | null
export type Names = { campaign: NameOf; site: NameOf; offer: NameOf; source: NameOf }

export function visitColumns(zone: string, names: Names): Column<Visit>[] {
  return [
    at(zone),
    named('campaign', 'Campaign', ({ campaignId }) => names.campaign(campaignId)),
    named('site', 'Site', ({ siteId }) => names.site(siteId)),
    named('source', 'Source', ({ trafficSourceId }) => names.source(trafficSourceId)),
    ...visitor<Visit>(),
    {
      key: 'cost',
      header: 'Cost',
      align: 'right',
      render: ({ cost }) => (cost ? formatMoney(cost) : DASH),
      sort: ({ cost }) => cost && Number(cost.amount),
      text: ({ cost }) => (cost ? `${cost.amount} ${cost.currency}` : ''),
    },
    code('sourceClickId', 'Source click id', ({ sourceClickId }) => sourceClickId),
    code('id', 'Visit id', ({ id }) => id),
    csvOnly('tokens', ({ tokens }) => new URLSearchParams(tokens).toString()),
    csvOnly('unexpanded', ({ unexpanded }) => unexpanded.join(' ')),
    csvOnly('referrer', ({ referrer }) => referrer ?? ''),
    csvOnly('userAgent', ({ userAgent }) => userAgent),
  ]
}

export function clickColumns(zone: string, names: Names): Column<Click>[] {
  return [
    at(zone),
    named('offer', 'Offer', ({ offerId }) => names.offer(offerId)),
    named('campaign', 'Campaign', ({ campaignId }) => names.campaign(campaignId)),
    named('site', 'Site', ({ siteId }) => names.site(siteId)),
    named('source', 'Source', ({ trafficSourceId }) => names.source(trafficSourceId)),
    {
      key: 'position',
      header: 'Place',
      title: 'Which place on the page was clicked; a dash went straight from the link',
      align: 'right',
      render: ({ position }) => position ?? DASH,
      sort: ({ position }) => position,
    },
    ...visitor<Click>(),
    code('id', 'Click id', ({ id }) => id),
    csvOnly('visitId', ({ visitId }) => visitId ?? ''),
  ]
}

type Arrival = Pick<Click, 'at' | 'country' | 'device' | 'botReason'>

function at<Row extends Arrival>(zone: string): Column<Row> {
  return {
    key: 'at',
    header: 'At',
    render: (row) => <time dateTime={row.at}>{formatInstant(row.at, zone, true)}</time>,
    sort: (row) => row.at,
  }
}

function visitor<Row extends Arrival>(): Column<Row>[] {
  return [
    {
      key: 'country',
      header: 'Country',
      render: ({ country }) => (country ? countryName(country) : DASH),
      sort: ({ country }) => country,
    },
    {
      key: 'device',
      header: 'Device',
      render: ({ device }) => DEVICES[device],
      sort: ({ device }) => device,
    },
    {
      key: 'bot',
      header: 'Bot',
      title: 'Why it is thought not to be a person',
      render: ({ botReason }) => (botReason ? <Chip tone="amber">{botReason}</Chip> : DASH),
      sort: ({ botReason }) => botReason,
    },
  ]
}

export function named<Row>(
  key: string,
  header: string,
  name: (row: Row) => string | null,
): Column<Row> {
  return { key, header, render: (row) => name(row) ?? DASH, sort: name }
}

export function code<Row>(
  key: string,
  header: string,
  id: (row: Row) => string | null,
): Column<Row> {
  return { key, header, render: (row) => idText(id(row)), sort: id }
}

function idText(id: string | null) {
  return id === null ? DASH : <code>{id}</code>
}

export function csvOnly<Row>(key: string, text: (row: Row) => string): Column<Row> {
  return { key, header: key, render: text, text, isCsvOnly: true }
}
