import type { Postback } from '../../shared/postback.ts'
import { DASH, formatInstant, formatMoney } from '../ui/format.ts'
import type { Column } from '../ui/table.tsx'
import { EVENT_NAMES, VERDICTS, VerdictChip } from './verdict-chip.tsx'

export function postbackColumns(
  zone: string,
  offerName: (id: string) => string | null,
): Column<Postback>[] {
  return [
    {
      key: 'receivedAt',
      header: 'Received',
      render: ({ receivedAt }) => (
        <time dateTime={receivedAt}>{formatInstant(receivedAt, zone, true)}</time>
      ),
      sort: ({ receivedAt }) => receivedAt,
    },
    {
      key: 'verdict',
      header: 'Verdict',
      render: ({ verdict }) => <VerdictChip verdict={verdict} />,
      sort: ({ verdict }) => verdict && VERDICTS[verdict.code].label,
      text: ({ verdict }) => verdict?.code ?? '',
    },
    {
      key: 'reason',
      header: 'Reason',
      render: ({ verdict }) => <span class="muted reason">{verdict?.reason}</span>,
      text: ({ verdict }) => verdict?.reason ?? '',
    },
    {
      key: 'event',
      header: 'Event',
      render: ({ event }) => (event ? EVENT_NAMES[event] : DASH),
      sort: ({ event }) => event,
    },
    {
      key: 'offer',
      header: 'Offer',
      render: ({ offerId }) => offerName(offerId),
      sort: ({ offerId }) => offerName(offerId),
    },
    {
      key: 'amount',
      header: 'Amount',
      align: 'right',
      render: ({ amount }) => (amount ? formatMoney(amount) : DASH),
      sort: ({ amount }) => amount && Number(amount.amount),
      text: ({ amount }) => (amount ? `${amount.amount} ${amount.currency}` : ''),
    },
    {
      key: 'player',
      header: 'Player',
      render: ({ player }) => player ?? DASH,
      sort: ({ player }) => player,
    },
    {
      key: 'transactionId',
      header: 'Transaction',
      render: ({ transactionId }) => transactionId ?? DASH,
      sort: ({ transactionId }) => transactionId,
    },
    {
      key: 'clickId',
      header: 'Click id',
      render: ({ clickId }) => (clickId ? <code>{clickId}</code> : DASH),
      sort: ({ clickId }) => clickId,
    },
  ]
}
