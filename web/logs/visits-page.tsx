import { useMemo } from 'preact/hooks'
import type { Visit } from '../../shared/click.ts'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { EmptyState } from '../ui/page.tsx'
import { visitColumns } from './arrival-columns.tsx'
import { VisitPanel } from './arrival-panel.tsx'
import { LogPage } from './log-page.tsx'
import { useLogNames } from './use-log-names.ts'

const atOf = ({ at }: Visit) => at

/** Arrivals on tracking links and sites. */
export default function VisitsPage() {
  const { zone } = useView()
  const href = useViewHref()
  const { names, key } = useLogNames()
  const columns = useMemo(() => visitColumns(zone, names), [zone, key])
  return (
    <LogPage<Visit>
      log="visits"
      note="Every arrival on a tracking link or a site, with what its source said of it."
      columns={columns}
      atOf={atOf}
      panel={(row, close) => <VisitPanel visit={row} names={names} zone={zone} onClose={close} />}
      empty={
        <EmptyState
          title="Nobody has arrived yet."
          action={
            <a class="button primary" href={href('/campaigns')}>
              To the campaigns
            </a>
          }
          next="The first visit is here within some seconds."
        >
          Each campaign has a tracking link. Give it to a traffic source, or open it yourself.
        </EmptyState>
      }
    />
  )
}
