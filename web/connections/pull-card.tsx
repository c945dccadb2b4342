import { useState } from 'preact/hooks'
import type { Connection } from '../../shared/connection.ts'
import type { Page } from '../../shared/page.ts'
import type { Pull } from '../../shared/pull.ts'
import { ApiError, api, invalidate, useResource } from '../api.ts'
import { Chip } from '../ui/chip.tsx'
import { formatAgo, formatCount, formatDay } from '../ui/format.ts'
import { useNow } from '../ui/frame/use-now.ts'
import { ErrorNote } from '../ui/page.tsx'
import { type Column, DataTable } from '../ui/table.tsx'

const COLUMNS: (now: number) => Column<Pull>[] = (now) => [
  {
    key: 'started',
    header: 'Started',
    render: ({ startedAt }) => formatAgo(startedAt, Math.max(now, Date.parse(startedAt))),
  },
  {
    key: 'days',
    header: 'Days',
    render: ({ from, to }) =>
      from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`,
  },
  { key: 'state', header: 'Result', render: (pull) => <PullState pull={pull} /> },
  {
    key: 'rows',
    header: 'Rows',
    align: 'right',
    render: ({ state, rows }) => (state === 'done' ? formatCount(rows) : '–'),
  },
  {
    key: 'changed',
    header: 'New / changed',
    align: 'right',
    render: ({ state, added, changed, removed }) =>
      state === 'done' ? `${formatCount(added)} / ${formatCount(changed + removed)}` : '–',
  },
]

/** The last pulls, and one more on request. Polls while one is running. */
export function PullCard({ connection }: { connection: Connection }) {
  const [error, setError] = useState<ApiError | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const now = useNow(5_000)
  const path = `/pulls?connectionId=${connection.id}&limit=5`
  const { data } = useResource<Page<Pull>>(path, { everyMs: isAsked ? 1_000 : 10_000 })
  const pulls = data?.data.filter(({ connectionId }) => connectionId === connection.id).slice(0, 5)
  const isRunning = pulls?.[0]?.state === 'running'
  const failed = pulls?.[0]?.state === 'failed' ? pulls[0] : null

  async function pull() {
    setError(null)
    setIsAsked(true)
    try {
      await api.post<Pull>('/pulls', { connectionId: connection.id })
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused
      setError(refused)
    } finally {
      setIsAsked(false)
      for (const changed of ['/pulls', '/reports', '/restatements']) invalidate(changed)
    }
  }

  return (
    <section class="card stack" aria-labelledby="pulls">
      <div class="spread">
        <h2 id="pulls">Pulls</h2>
        <button
          type="button"
          class="button"
          disabled={isAsked || isRunning}
          onClick={() => void pull()}
        >
          {isAsked || isRunning ? 'Pulling…' : 'Pull now'}
        </button>
      </div>
      {(isAsked || isRunning) && <progress class="pull-progress" aria-label="Pulling the report" />}
      <ErrorNote error={error} />
      {failed && !error && (
        <p>
          <b class="check-failed">{failed.message}</b> {failed.fix}
        </p>
      )}
      <DataTable
        label="Last pulls"
        columns={COLUMNS(now)}
        rows={pulls}
        rowKey={({ id }) => id}
        skeletonRows={3}
        isShort
        empty={<p class="muted">Nothing pulled yet. The first pull takes the last weeks.</p>}
      />
    </section>
  )
}

function PullState({ pull }: { pull: Pull }) {
  if (pull.state === 'running') return <Chip tone="outcome">Running</Chip>
  if (pull.state === 'done') return <Chip tone="green">Done</Chip>
  return (
    <Chip tone="red" title={[pull.message, pull.fix].filter(Boolean).join(' ')}>
      Failed
    </Chip>
  )
}
