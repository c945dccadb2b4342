import type { Conversion, Delivery } from '../../shared/postback.ts'
import { EVENT_NAMES } from '../postbacks/verdict-chip.tsx'
import { Chip } from '../ui/chip.tsx'
import { DASH, formatInstant, formatMoney } from '../ui/format.ts'
import type { Column } from '../ui/table.tsx'
import { code, csvOnly, named, type Names } from './arrival-columns.tsx'
import { STATES, STATUSES } from './words.ts'

export function conversionColumns(zone: string, names: Names): Column<Conversion>[] {
  return [
    time('receivedAt', 'Received', zone, ({ receivedAt }) => receivedAt),
    {
      key: 'status',
      header: 'Status',
      render: ({ status }) => <Chip tone={STATUSES[status].tone}>{STATUSES[status].label}</Chip>,
      sort: ({ status }) => status,
    },
    named('event', 'Event', ({ event }) => EVENT_NAMES[event]),
    named('offer', 'Offer', ({ offerId }) => names.offer(offerId)),
    named('campaign', 'Campaign', ({ campaignId }) => names.campaign(campaignId)),
    {
      key: 'amount',
      header: 'Amount',
      align: 'right',
      render: ({ amount }) => (amount ? formatMoney(amount) : DASH),
      sort: ({ amount }) => amount && Number(amount.amount),
      text: ({ amount }) => (amount ? `${amount.amount} ${amount.currency}` : ''),
    },
    named('player', 'Player', ({ player }) => player),
    named('transactionId', 'Transaction', ({ transactionId }) => transactionId),
    code('clickId', 'Click id', ({ clickId }) => clickId),
    csvOnly('id', ({ id }) => id),
    csvOnly('occurredAt', ({ occurredAt }) => occurredAt),
    csvOnly('clickedAt', ({ clickedAt }) => clickedAt),
    csvOnly('amountKind', ({ amountKind }) => amountKind),
  ]
}

export function deliveryColumns(zone: string, names: Names): Column<Delivery>[] {
  return [
    time('createdAt', 'Made', zone, ({ createdAt }) => createdAt),
    {
      key: 'state',
      header: 'State',
      render: ({ state }) => <Chip tone={STATES[state].tone}>{STATES[state].label}</Chip>,
      sort: ({ state }) => state,
    },
    named('event', 'Event', ({ event }) => EVENT_NAMES[event]),
    named('source', 'Source', ({ trafficSourceId }) => names.source(trafficSourceId)),
    {
      key: 'attempts',
      header: 'Attempts',
      align: 'right',
      render: ({ attempts }) => attempts.length,
      sort: ({ attempts }) => attempts.length,
    },
    {
      key: 'answer',
      header: 'Last answer',
      render: ({ attempts }) => {
        const last = attempts.at(-1)
        return last ? (
          <span class="reason">
            {last.status ?? 'none'} <span class="muted">{last.answer}</span>
          </span>
        ) : (
          DASH
        )
      },
      text: ({ attempts }) => {
        const last = attempts.at(-1)
        return last ? `${last.status ?? 'none'} ${last.answer}` : ''
      },
    },
    time('nextAttemptAt', 'Next attempt', zone, ({ state, nextAttemptAt }) =>
      state === 'waiting' ? nextAttemptAt : null,
    ),
    {
      key: 'url',
      header: 'Address',
      render: ({ url }) => (
        <span class="reason muted" title={url}>
          {url}
        </span>
      ),
      text: ({ url }) => url,
    },
    csvOnly('id', ({ id }) => id),
    csvOnly('conversionId', ({ conversionId }) => conversionId),
  ]
}

function time<Row>(
  key: string,
  header: string,
  zone: string,
  at: (row: Row) => string | null,
): Column<Row> {
  return {
    key,
    header,
    render: (row) => {
      const instant = at(row)
      return instant ? <time dateTime={instant}>{formatInstant(instant, zone, true)}</time> : DASH
    },
    sort: at,
  }
}
