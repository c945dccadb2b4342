import { useMemo } from 'preact/hooks'
import type { Conversion } from '../../shared/postback.ts'
import { useView } from '../ui/frame/view.ts'
import { EmptyState } from '../ui/page.tsx'
import { ConversionPanel } from './conversion-panel.tsx'
import { LogPage } from './log-page.tsx'
import { conversionColumns } from './outcome-columns.tsx'
import { useLogNames } from './use-log-names.ts'

const atOf = ({ receivedAt }: Conversion) => receivedAt

/** What postbacks were accepted as, each once. */
export default function ConversionsPage() {
  const { zone } = useView()
  const { names, key } = useLogNames()
  const columns = useMemo(() => conversionColumns(zone, names), [zone, key])
  return (
    <LogPage<Conversion>
      log="conversions"
      note="What players did, each once, however often a casino told it, with its status now."
      columns={columns}
      atOf={atOf}
      panel={(row, close) => (
        <ConversionPanel conversion={row} names={names} zone={zone} onClose={close} />
      )}
      empty={
        <EmptyState title="No postback has become a conversion yet.">
          A postback becomes one when it names a click of ours and an event the offer knows.
        </EmptyState>
      }
    />
  )
}
