import type { Conversion } from '../../shared/postback.ts'
import { EVENT_NAMES } from '../postbacks/verdict-chip.tsx'
import { Chip } from '../ui/chip.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { formatInstant, formatMoney } from '../ui/format.ts'
import type { Names } from './arrival-columns.tsx'
import { ClickJourney } from './click-journey.tsx'
import { Fact } from './fact.tsx'
import { STATUSES } from './words.ts'

type Shown = { conversion: Conversion; names: Names; zone: string }

export function ConversionPanel({ onClose, ...shown }: Shown & { onClose: () => void }) {
  const { conversion, names, zone } = shown
  const title = `${EVENT_NAMES[conversion.event]} of ${names.offer(conversion.offerId)}`
  return (
    <Dialog kind="side" title={title} onClose={onClose}>
      <section>
        <ConversionFacts {...shown} />
      </section>
      <section>
        <h3>The way of the click</h3>
        <ClickJourney clickId={conversion.clickId} zone={zone} />
      </section>
    </Dialog>
  )
}

export function ConversionFacts({ conversion, names, zone }: Shown) {
  const { status, amount, statusHistory } = conversion
  return (
    <dl class="log-facts">
      <Fact label="Status">
        <Chip tone={STATUSES[status].tone}>{STATUSES[status].label}</Chip>
      </Fact>
      {statusHistory.length > 1 && (
        <Fact label="Before">
          {statusHistory.map((was) => (
            <div key={was.at + was.status}>
              {STATUSES[was.status].label}{' '}
              <span class="muted small">{formatInstant(was.at, zone, true)}</span>
            </div>
          ))}
        </Fact>
      )}
      <Fact label="Amount">
        {amount && `${formatMoney(amount)}, ${conversion.amountKind.replaceAll('_', ' ')}`}
      </Fact>
      <Fact label="Campaign">{names.campaign(conversion.campaignId)}</Fact>
      <Fact label="Player">{conversion.player}</Fact>
      <Fact label="Transaction">{conversion.transactionId}</Fact>
      <Fact label="Clicked">{formatInstant(conversion.clickedAt, zone, true)}</Fact>
      <Fact label="Happened">{formatInstant(conversion.occurredAt, zone, true)}</Fact>
      <Fact label="Heard of">{formatInstant(conversion.receivedAt, zone, true)}</Fact>
      <Fact label="Conversion id" isCode>
        {conversion.id}
      </Fact>
    </dl>
  )
}
