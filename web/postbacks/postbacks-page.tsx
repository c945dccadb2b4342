import { useMemo } from 'preact/hooks'
import type { Postback } from '../../shared/postback.ts'
import { LogPage } from '../logs/log-page.tsx'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { EmptyState } from '../ui/page.tsx'
import { useNames } from '../ui/use-names.ts'
import { postbackColumns } from './columns.tsx'
import { PostbackPanel } from './postback-panel.tsx'

const atOf = ({ receivedAt }: Postback) => receivedAt

/** Every postback as it came, what was made of it, and why. */
export default function PostbacksPage() {
  const { zone } = useView()
  const href = useViewHref()
  const offers = useNames('/offers')
  const columns = useMemo(() => postbackColumns(zone, offers.nameOf), [zone, offers.isKnown])
  return (
    <LogPage<Postback>
      log="postbacks"
      note="Every message of a casino is kept first, answered with 200, and judged after that."
      columns={columns}
      atOf={atOf}
      panel={(row, close) => (
        <PostbackPanel
          postback={row}
          offerName={offers.nameOf(row.offerId) ?? ''}
          zone={zone}
          onClose={close}
        />
      )}
      empty={
        <EmptyState
          title="No casino has told anything yet."
          action={
            <a class="button primary" href={href('/offers')}>
              To the offers
            </a>
          }
          next="Once the casino calls it, the postback is here within three seconds."
        >
          Each offer has a postback address. Give it to the casino's affiliate platform.
        </EmptyState>
      }
    />
  )
}
