import { useMemo } from 'preact/hooks'
import type { Click } from '../../shared/click.ts'
import { useView } from '../ui/frame/view.ts'
import { EmptyState } from '../ui/page.tsx'
import { clickColumns } from './arrival-columns.tsx'
import { ClickPanel } from './arrival-panel.tsx'
import { LogPage } from './log-page.tsx'
import { useLogNames } from './use-log-names.ts'

const atOf = ({ at }: Click) => at

/** Departures to casinos. */
export default function ClicksPage() {
  const { zone } = useView()
  const { names, key } = useLogNames()
  const columns = useMemo(() => clickColumns(zone, names), [zone, key])
  return (
    <LogPage<Click>
      log="clicks"
      note="Every departure to a casino. What is thought to be a bot is flagged and never dropped."
      columns={columns}
      atOf={atOf}
      panel={(row, close) => <ClickPanel click={row} names={names} zone={zone} onClose={close} />}
      empty={
        <EmptyState
          title="Nobody has left for a casino yet."
          next="The first click is here within some seconds."
        >
          A click is made when a visitor follows an offer, from a site or straight from a link.
        </EmptyState>
      }
    />
  )
}
