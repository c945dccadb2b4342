import { useMemo } from 'preact/hooks'
import type { Delivery } from '../../shared/postback.ts'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { EmptyState } from '../ui/page.tsx'
import { DeliveryPanel } from './delivery-panel.tsx'
import { LogPage } from './log-page.tsx'
import { deliveryColumns } from './outcome-columns.tsx'
import { useLogNames } from './use-log-names.ts'

const atOf = ({ createdAt }: Delivery) => createdAt

/** What traffic sources were told, and what they answered. */
export default function DeliveriesPage() {
  const { zone } = useView()
  const href = useViewHref()
  const { names, key } = useLogNames()
  const columns = useMemo(() => deliveryColumns(zone, names), [zone, key])
  return (
    <LogPage<Delivery>
      log="deliveries"
      note="Every conversion told to a traffic source, tried again until it is taken or too late."
      columns={columns}
      atOf={atOf}
      panel={(row, close) => (
        <DeliveryPanel delivery={row} names={names} zone={zone} onClose={close} />
      )}
      empty={
        <EmptyState
          title="No traffic source has been told anything yet."
          action={
            <a class="button primary" href={href('/sources')}>
              To the sources
            </a>
          }
          next="The next conversion of a visit from such a source is told to it at once."
        >
          A source with a postback address is told of each conversion it asks for.
        </EmptyState>
      }
    />
  )
}
