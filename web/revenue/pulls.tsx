import { useMemo } from 'preact/hooks'
import type { Pull } from '../../shared/pull.ts'
import { Chip, type Tone } from '../ui/chip.tsx'
import { DASH, formatCount, formatInstant } from '../ui/format.ts'
import { useView } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote } from '../ui/page.tsx'
import { type Column, DataTable } from '../ui/table.tsx'
import { useNames } from '../ui/use-names.ts'
import { usePaged } from '../ui/use-paged.ts'

const keyOf = ({ id }: Pull) => id
const atOf = ({ startedAt }: Pull) => startedAt

export function Pulls() {
  const { zone } = useView()
  const { nameOf, isKnown } = useNames('/connections')
  const { rows, error, loadOlder } = usePaged<Pull>('/pulls?limit=10', keyOf, atOf, 5_000)
  const columns = useMemo(() => columnsOf(zone, nameOf), [zone, isKnown])
  return (
    <section class="stack-tight" aria-label="Pulls">
      <h2>Pulls</h2>
      <ErrorNote error={error} />
      <DataTable
        label="Pulls, newest first"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        skeletonRows={4}
        isShort
        empty={
          <div class="card">
            <EmptyState title="Nothing has been pulled yet." next="It happens every hour.">
              Press Pull now above, or wait for the next full hour.
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

const STATES: Record<Pull['state'], { tone: Tone; says: string }> = {
  running: { tone: 'signal', says: 'Running' },
  done: { tone: 'green', says: 'Done' },
  failed: { tone: 'red', says: 'Failed' },
}

function columnsOf(zone: string, nameOf: (id: string) => string | null): Column<Pull>[] {
  const count = (key: 'rows' | 'added' | 'changed' | 'removed', header: string, title: string) => ({
    key,
    header,
    title,
    align: 'right' as const,
    render: (pull: Pull) => (pull.state === 'done' ? formatCount(pull[key]) : DASH),
    sort: (pull: Pull) => (pull.state === 'done' ? pull[key] : null),
  })
  return [
    {
      key: 'startedAt',
      header: 'Started',
      render: ({ startedAt }) => formatInstant(startedAt, zone, true),
      sort: ({ startedAt }) => startedAt,
    },
    {
      key: 'connection',
      header: 'Connection',
      render: ({ connectionId }) => nameOf(connectionId),
      sort: ({ connectionId }) => nameOf(connectionId),
    },
    {
      key: 'days',
      header: 'Days',
      render: ({ from, to }) => (from === to ? from : `${from} – ${to}`),
      sort: ({ from }) => from,
    },
    {
      key: 'state',
      header: 'State',
      render: ({ state }) => <Chip tone={STATES[state].tone}>{STATES[state].says}</Chip>,
      sort: ({ state }) => state,
    },
    {
      key: 'reason',
      header: 'Why',
      render: ({ reason }) => (reason === 'person' ? 'By hand' : 'Schedule'),
      sort: ({ reason }) => reason,
    },
    count('rows', 'Rows', 'Rows in the report.'),
    count('added', 'Added', 'Facts that were not known before.'),
    count('changed', 'Changed', 'Facts the platform now states otherwise.'),
    count('removed', 'Gone', 'Facts the platform no longer reports.'),
    {
      key: 'message',
      header: 'What it said',
      render: ({ message, fix }) => (
        <span class="pull-message" title={[message, fix].filter(Boolean).join('\n')}>
          {message} {fix && <b>{fix}</b>}
        </span>
      ),
    },
  ]
}
