import { useMemo } from 'preact/hooks'
import { FACT_LABELS, isCount } from './fact-labels.ts'
import type { Restatement } from '../../shared/pull.ts'
import { formatDay, formatInstant, isNegative } from '../ui/format.ts'
import { useView } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote } from '../ui/page.tsx'
import { type Column, DataTable } from '../ui/table.tsx'
import { useNames } from '../ui/use-names.ts'
import { usePaged } from '../ui/use-paged.ts'
import { difference } from './difference.ts'
import { factText } from './fact-text.ts'

const keyOf = (one: Restatement) =>
  [one.pullId, one.connectionId, one.brand, one.tracker, one.day, one.metric].join('\n')
const atOf = ({ seenAt }: Restatement) => seenAt

export function Restatements() {
  const { zone } = useView()
  const { nameOf, isKnown } = useNames('/offers')
  const { rows, error, loadOlder } = usePaged<Restatement>(
    '/restatements?limit=50',
    keyOf,
    atOf,
    10_000,
  )
  const columns = useMemo(() => columnsOf(zone, nameOf), [zone, isKnown])
  return (
    <section class="stack-tight" aria-label="Restatements">
      <h2>Restatements</h2>
      <ErrorNote error={error} />
      <DataTable
        label="Restatements, newest first"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        csvName="restatements"
        skeletonRows={4}
        empty={
          <div class="card">
            <EmptyState title="No platform has changed its mind yet.">
              When a later pull says something else about a day, the old and the new figure stand
              here side by side.
            </EmptyState>
          </div>
        }
      />
      {loadOlder && (
        <button type="button" class="button load-older" onClick={() => void loadOlder()}>
          Load older
        </button>
      )}
    </section>
  )
}

function columnsOf(zone: string, nameOf: (id: string) => string | null): Column<Restatement>[] {
  const offer = ({ offerId, brand }: Restatement) => (offerId && nameOf(offerId)) ?? brand
  return [
    { key: 'offer', header: 'Offer', render: offer, sort: offer },
    { key: 'brand', header: 'Brand', render: ({ brand }) => brand, sort: ({ brand }) => brand },
    { key: 'day', header: 'Day', render: ({ day }) => formatDay(day), sort: ({ day }) => day },
    {
      key: 'metric',
      header: 'Figure',
      render: ({ metric, currency }) =>
        isCount(metric) ? FACT_LABELS[metric] : `${FACT_LABELS[metric]}, ${currency}`,
      sort: ({ metric }) => FACT_LABELS[metric],
    },
    {
      key: 'was',
      header: 'Was',
      align: 'right',
      render: (one) => (one.was === null ? <Absent says="not there" /> : factText(one, one.was)),
      text: ({ was }) => was ?? '',
    },
    {
      key: 'is',
      header: 'Is',
      align: 'right',
      render: (one) => (one.is === null ? <Absent says="gone" /> : factText(one, one.is)),
      text: ({ is }) => is ?? '',
    },
    {
      key: 'difference',
      header: 'Difference',
      align: 'right',
      render: (one) => <Difference one={one} />,
      sort: ({ was, is }) => numberOf(difference(was, is)),
      text: ({ was, is }) => difference(was, is) ?? '',
    },
    {
      key: 'seenAt',
      header: 'Seen',
      render: ({ seenAt }) => formatInstant(seenAt, zone),
      sort: ({ seenAt }) => seenAt,
    },
  ]
}

/** Only to put rows in order. */
function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal)
}

function Absent({ says }: { says: string }) {
  return <span class="muted">{says}</span>
}

function Difference({ one }: { one: Restatement }) {
  const change = difference(one.was, one.is)
  if (change === null) return <Absent says="–" />
  const isLess = isNegative(change)
  return (
    <span class={isLess ? 'less' : 'more'}>
      <span aria-hidden="true">{isLess ? '↓ ' : '↑ '}</span>
      {isLess ? '' : '+'}
      {factText(one, change)}
    </span>
  )
}
