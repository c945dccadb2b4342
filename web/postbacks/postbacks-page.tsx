import { useLocation } from 'preact-iso'
import { useMemo, useState } from 'preact/hooks'
import type { Postback } from '../../shared/postback.ts'
import { withQuery } from '../api.ts'
import { useSetParams, useView, useViewHref } from '../ui/frame/view.ts'
import { Icon } from '../ui/icons.tsx'
import { EmptyState, ErrorNote, PageHeader } from '../ui/page.tsx'
import { DataTable } from '../ui/table.tsx'
import { useNames } from '../ui/use-names.ts'
import { usePaged } from '../ui/use-paged.ts'
import { postbackColumns } from './columns.tsx'
import { FILTERS, PostbackFilters } from './postback-filters.tsx'
import { PostbackPanel } from './postback-panel.tsx'
import './postbacks.css'

const LIVE_MS = 2_000
const keyOf = ({ id }: Postback) => id
const atOf = ({ receivedAt }: Postback) => receivedAt

/** Every postback as it came, what was made of it, and why. */
export default function PostbacksPage() {
  const { query } = useLocation()
  const { zone } = useView()
  const href = useViewHref()
  const set = useSetParams()
  const [isPaused, setPaused] = useState(false)
  const offers = useNames('/offers')
  const chosen = Object.fromEntries(FILTERS.map((name) => [name, query[name]]))
  const isFiltered = FILTERS.some((name) => query[name])
  const { rows, error, loadOlder } = usePaged<Postback>(
    withQuery('/postbacks', { limit: 100, ...chosen }),
    keyOf,
    atOf,
    isPaused ? undefined : LIVE_MS,
  )
  const columns = useMemo(() => postbackColumns(zone, offers.nameOf), [zone, offers.isKnown])
  const open = rows?.find((row) => row.id === query.open)

  return (
    <>
      <PageHeader
        title="Postbacks"
        note="Every message of a casino is kept first, answered with 200, and judged after that."
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
      <PostbackFilters query={query} offers={offers.all} onChange={set} />
      <ErrorNote error={error} />
      <DataTable
        label="Postbacks, newest first"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        csvName="postbacks"
        isOpen={(row) => row.id === query.open}
        onOpen={(row) => set({ open: row.id })}
        tools={<Live isPaused={isPaused} count={rows?.length ?? 0} />}
        empty={
          <div class="card">
            {isFiltered ? (
              <EmptyState
                title="No postback is like this."
                action={
                  <button
                    type="button"
                    class="button"
                    onClick={() => set(Object.fromEntries(FILTERS.map((name) => [name, null])))}
                  >
                    Take off the filters
                  </button>
                }
              />
            ) : (
              <EmptyState
                title="No casino has told anything yet."
                action={
                  <a class="button primary" href={href('/offers')}>
                    To the offers
                  </a>
                }
                next="Once the casino calls it, the postback is here within two seconds."
              >
                Each offer has a postback address. Give it to the casino's affiliate platform.
              </EmptyState>
            )}
          </div>
        }
      />
      {loadOlder && (
        <button type="button" class="button load-older" onClick={() => void loadOlder()}>
          Load older
        </button>
      )}
      {open && (
        <PostbackPanel
          postback={open}
          offerName={offers.nameOf(open.offerId) ?? ''}
          zone={zone}
          onClose={() => set({ open: null })}
        />
      )}
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
