import { useLocation } from 'preact-iso'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useSetParams, useView } from '../ui/frame/view.ts'
import { Icon } from '../ui/icons.tsx'
import { EmptyState, ErrorNote, PageHeader } from '../ui/page.tsx'
import { type Column, DataTable } from '../ui/table.tsx'
import { ExportButton } from './export-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import { LogTabs } from './log-tabs.tsx'
import { logQuery } from './log-query.ts'
import { FILTERS_OF, LOGS, type LogName } from './logs.ts'
import { useLog } from './use-log.ts'
import '../postbacks/postbacks.css'
import './logs.css'

type Row = { id: string }
type Props<Of extends Row> = {
  log: LogName
  note: string
  columns: Column<Of>[]
  atOf: (row: Of) => string
  /** What there is to know of a row, beside the log. */
  panel: (row: Of, close: () => void) => ComponentChildren
  /** Shown while the log is empty and nothing is filtered. */
  empty: ComponentChildren
}

/** One log: newest first, live, narrowed by the URL, with a panel for one row. */
export function LogPage<Of extends Row>({ log, note, columns, atOf, panel, empty }: Props<Of>) {
  const { query: url } = useLocation()
  const view = useView()
  const set = useSetParams()
  const [isPaused, setPaused] = useState(false)
  const query = logQuery(log, url, view)
  const on = FILTERS_OF[log].filter((name) => url[name])
  const { rows, error, loadOlder, isLooking } = useLog<Of>(log, query, atOf, isPaused)
  const open = rows?.find(({ id }) => id === url.open)

  return (
    <>
      <PageHeader
        title={LOGS[log]}
        note={note}
        action={
          <button
            type="button"
            class="button"
            aria-pressed={isPaused}
            onClick={() => setPaused(!isPaused)}
          >
            <Icon name={isPaused ? 'play' : 'pause'} /> {isPaused ? 'Resume' : 'Pause'}
          </button>
        }
      />
      <LogTabs at={log} />
      <FilterBar log={log} query={url} />
      <ErrorNote error={error} />
      {!(error && rows === undefined) && (
        <DataTable
          // Each log keeps its own order.
          key={log}
          label={`${LOGS[log]}, newest first`}
          columns={columns}
          rows={isLooking && rows?.length === 0 ? undefined : rows}
          rowKey={({ id }) => id}
          csvName={log}
          isOpen={({ id }) => id === url.open}
          onOpen={({ id }) => set({ open: id })}
          tools={
            <>
              <Live isPaused={isPaused} count={rows?.length ?? 0} />
              <ExportButton path={`/${log}`} query={query} columns={columns} name={log} />
            </>
          }
          empty={
            <div class="card">
              {on.length > 0 ? (
                <EmptyState
                  title={
                    loadOlder
                      ? 'Nothing among the newest rows is like this.'
                      : 'Nothing in this log is like this.'
                  }
                  action={
                    <button
                      type="button"
                      class="button"
                      onClick={() => set(Object.fromEntries(on.map((name) => [name, null])))}
                    >
                      Take off the filters
                    </button>
                  }
                />
              ) : (
                empty
              )}
            </div>
          }
        />
      )}
      {loadOlder && !isLooking && (
        <button type="button" class="button load-older" onClick={() => void loadOlder()}>
          {on.length > 0 ? 'Look further back' : 'Load older'}
        </button>
      )}
      {open && panel(open, () => set({ open: null }))}
    </>
  )
}

function Live({ isPaused, count }: { isPaused: boolean; count: number }) {
  return (
    <span class="muted small">
      <span class={isPaused ? 'dot' : 'dot green'} aria-hidden="true" />{' '}
      {isPaused ? 'Paused' : 'Live'} · {count} shown
    </span>
  )
}
