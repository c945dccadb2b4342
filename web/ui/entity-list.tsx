import { useLocation } from 'preact-iso'
import { useRef } from 'preact/hooks'
import type { Page } from '../../shared/page.ts'
import { invalidate, useResource } from '../api.ts'
import './entity-list.css'
import { useSetParams, useViewHref } from './frame/view.ts'
import { Icon } from './icons.tsx'
import { useKeys } from './keys.ts'
import { EmptyState, ErrorNote, PageHeader } from './page.tsx'
import { useGo } from './sub-route.ts'
import { type Column, DataTable } from './table.tsx'

export type Filter<Row> = { id: string; label: string; test: (row: Row) => boolean }

type EntityListProps<Row> = {
  title: string
  note: string
  noun: string
  /** Its address in the API, and the page's own. */
  path: string
  page: string
  columns: Column<Row>[]
  /** What the search box looks through. */
  words: (row: Row) => string
  filters?: Filter<Row>[]
  empty: { title: string; what: string; next: string }
}

/** A list of things a person sets up: search, chips, table, and what to do when there are none. */
export function EntityList<Row extends { id: string }>(props: EntityListProps<Row>) {
  const { title, note, noun, path, page, columns, words, filters = [], empty } = props
  const { query } = useLocation()
  const { data, error } = useResource<Page<Row>>(`${path}?limit=500`)
  const go = useGo()
  const all = data?.data
  const filter = filters.find(({ id }) => id === query.is)
  const asked = (query.q ?? '').trim().toLowerCase()
  const rows = all?.filter(
    (row) => (filter?.test(row) ?? true) && words(row).toLowerCase().includes(asked),
  )
  const create = <NewLink href={`${page}/new`} noun={noun} />
  if (all?.length === 0) {
    return (
      <div class="stack">
        <PageHeader title={title} />
        <EmptyState title={empty.title} action={create} next={empty.next}>
          {empty.what}
        </EmptyState>
      </div>
    )
  }
  return (
    <div class="stack">
      <PageHeader title={title} note={note} action={create} />
      <ErrorNote error={error} onRetry={() => invalidate(path)} />
      {!(error && !all) && (
        <>
          <ListTools noun={noun} filters={filters} rows={all ?? []} />
          <DataTable
            label={title}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => go(`${page}/${id}`)}
            empty={<NoMatch title={title} />}
            isShort
          />
        </>
      )}
      {data?.nextCursor && <p class="muted small">The newest 500 are shown.</p>}
    </div>
  )
}

function NewLink({ href, noun }: { href: string; noun: string }) {
  const address = useViewHref()
  return (
    <a class="button primary" href={address(href)}>
      <Icon name="plus" /> New {noun}
    </a>
  )
}

type ToolsProps<Row> = { noun: string; filters: Filter<Row>[]; rows: Row[] }

function ListTools<Row>({ noun, filters, rows }: ToolsProps<Row>) {
  const { query } = useLocation()
  const set = useSetParams()
  const search = useRef<HTMLInputElement>(null)
  useKeys([{ key: '/', does: 'Search the list', run: () => search.current?.focus() }])
  return (
    <div class="list-tools">
      <input
        ref={search}
        type="search"
        class="input"
        aria-label={`Search for a ${noun}`}
        placeholder="Search"
        value={query.q ?? ''}
        onInput={(event) => set({ q: event.currentTarget.value || null })}
      />
      {filters.map(({ id, label, test }) => (
        <button
          key={id}
          type="button"
          class="filter-chip"
          aria-pressed={query.is === id}
          onClick={() => set({ is: query.is === id ? null : id })}
        >
          {label} <span class="muted">{rows.filter(test).length}</span>
        </button>
      ))}
    </div>
  )
}

function NoMatch({ title }: { title: string }) {
  const set = useSetParams()
  return (
    <EmptyState
      title="Nothing matches."
      action={
        <button type="button" class="button" onClick={() => set({ q: null, is: null })}>
          Show all
        </button>
      }
    >
      None of the {title.toLowerCase()} has these words and this state.
    </EmptyState>
  )
}

/** The name as a link, so that it opens in another tab too, with a line under it. */
export function NameCell({ href, name, note }: { href: string; name: string; note?: string }) {
  const address = useViewHref()
  return (
    <span class="name-cell">
      <a href={address(href)}>{name}</a>
      {note && <small>{note}</small>}
    </span>
  )
}
