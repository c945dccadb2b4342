import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { ApiError } from '../api.ts'
import { Icon } from './icons.tsx'
import './page.css'

/** One title and one primary action, top right; `note` is a line under the title. */
export function PageHeader({
  title,
  note,
  action,
}: {
  title: string
  note?: ComponentChildren
  action?: ComponentChildren
}) {
  useEffect(() => {
    document.title = `${title} · CasinoFlux`
  }, [title])
  return (
    <header class="page-header">
      <h1>{title}</h1>
      {action && <div class="row">{action}</div>}
      {note && <p class="muted">{note}</p>}
    </header>
  )
}

/** What belongs here, one button, one line on what comes next. */
export function EmptyState({
  title,
  children,
  action,
  next,
}: {
  title: string
  children?: ComponentChildren
  action?: ComponentChildren
  next?: ComponentChildren
}) {
  return (
    <div class="empty-state">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
      {next && <p class="muted small">{next}</p>}
    </div>
  )
}

/** What went wrong and what to do about it. Shown beside old data, never in place of it. */
export function ErrorNote({
  error,
  onRetry,
  isQuiet = false,
}: {
  error: Error | null | undefined
  onRetry?: () => void
  /** A line inside a part of a page, where the page says the whole of it already. */
  isQuiet?: boolean
}) {
  if (!error) return null
  if (isQuiet) return <p class="error-quiet small">Not loaded: {error.message}</p>
  const fix = error instanceof ApiError ? error.fix : null
  return (
    <div class="error-note" role="alert">
      <Icon name="alert" />
      <p>
        {error.message} {fix && <span class="muted">{fix}</span>}
      </p>
      {onRetry && (
        <button type="button" class="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}

/** Grey bars of the height that is coming. */
export function Skeleton({ height, width }: { height: number; width?: string | undefined }) {
  return <div class="skeleton" style={{ height: `${height}px`, width }} aria-hidden="true" />
}
