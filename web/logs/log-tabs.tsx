import { useLocation } from 'preact-iso'
import { useEffect, useRef } from 'preact/hooks'
import { withQuery } from '../api.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { LOGS, type LogName, sharedFilters } from './logs.ts'

/** From one log to the other, with the filters that both know. */
export function LogTabs({ at }: { at: LogName }) {
  const { query } = useLocation()
  const href = useViewHref()
  const tabs = useRef<HTMLElement>(null)
  // On a phone the last tabs are beyond the edge.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <nav class="log-tabs" aria-label="Logs" ref={tabs}>
      {(Object.keys(LOGS) as LogName[]).map((log) => (
        <a
          key={log}
          href={href(withQuery(`/${log}`, log === at ? {} : sharedFilters(at, log, query)))}
          aria-current={log === at ? 'page' : undefined}
        >
          {LOGS[log]}
        </a>
      ))}
    </nav>
  )
}
