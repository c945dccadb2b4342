import type { Click, Visit } from '../../shared/click.ts'
import type { Page } from '../../shared/page.ts'
import { useResource, withQuery } from '../api.ts'
import { Chip } from '../ui/chip.tsx'
import { countryName } from '../ui/countries.ts'
import { Dialog } from '../ui/dialog.tsx'
import { formatInstant, formatMoney } from '../ui/format.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { ErrorNote, Skeleton } from '../ui/page.tsx'
import type { Names } from './arrival-columns.tsx'
import { ClickJourney } from './click-journey.tsx'
import { Fact } from './fact.tsx'
import { DEVICES } from './words.ts'

type Around = { names: Names; zone: string; onClose: () => void }

export function ClickPanel({ click, names, zone, onClose }: { click: Click } & Around) {
  return (
    <Dialog kind="side" title={`Click to ${names.offer(click.offerId)}`} onClose={onClose}>
      <section>
        <ClickFacts click={click} names={names} zone={zone} />
      </section>
      <section>
        <h3>The way of the click</h3>
        <ClickJourney clickId={click.id} zone={zone} />
      </section>
    </Dialog>
  )
}

export function VisitPanel({ visit, names, zone, onClose }: { visit: Visit } & Around) {
  const where = names.campaign(visit.campaignId) ?? names.site(visit.siteId)
  return (
    <Dialog kind="side" title={where ? `Visit of ${where}` : 'Visit'} onClose={onClose}>
      <section>
        <VisitFacts visit={visit} names={names} zone={zone} />
      </section>
      <section>
        <h3>Clicks to casinos</h3>
        <ClicksOf visit={visit} names={names} zone={zone} />
      </section>
    </Dialog>
  )
}

type Shown = Omit<Around, 'onClose'>

export function ClickFacts({ click, names, zone }: { click: Click } & Shown) {
  return (
    <dl class="log-facts">
      <ArrivalFacts arrival={click} names={names} zone={zone} />
      <Fact label="Offer">{names.offer(click.offerId)}</Fact>
      <Fact label="Place on the page">{click.position}</Fact>
      <Fact label="Click id" isCode>
        {click.id}
      </Fact>
    </dl>
  )
}

export function VisitFacts({ visit, names, zone }: { visit: Visit } & Shown) {
  const tokens = Object.entries(visit.tokens)
  return (
    <dl class="log-facts">
      <ArrivalFacts arrival={visit} names={names} zone={zone} />
      <Fact label="Cost">{visit.cost && formatMoney(visit.cost)}</Fact>
      <Fact label="Source click id" isCode>
        {visit.sourceClickId}
      </Fact>
      {tokens.map(([name, value]) => (
        <Fact key={name} label={name} isCode>
          {value}
        </Fact>
      ))}
      {visit.unexpanded.length > 0 && (
        <Fact label="Not filled in">
          {visit.unexpanded.join(', ')}. The source sent the macro itself.
        </Fact>
      )}
      <Fact label="Referrer">{visit.referrer}</Fact>
      <Fact label="Browser" isCode>
        {visit.userAgent}
      </Fact>
      <Fact label="Visit id" isCode>
        {visit.id}
      </Fact>
    </dl>
  )
}

function ArrivalFacts({ arrival, names, zone }: { arrival: Click | Visit } & Shown) {
  const { at, campaignId, siteId, trafficSourceId, country, device, botReason } = arrival
  return (
    <>
      <Fact label="At">{formatInstant(at, zone, true)}</Fact>
      <Fact label="Campaign">{names.campaign(campaignId)}</Fact>
      <Fact label="Site">{names.site(siteId)}</Fact>
      <Fact label="Source">{names.source(trafficSourceId)}</Fact>
      <Fact label="Country">{country && countryName(country)}</Fact>
      <Fact label="Device">{DEVICES[device]}</Fact>
      {botReason && (
        <Fact label="Bot">
          <Chip tone="amber">{botReason}</Chip>
        </Fact>
      )}
    </>
  )
}

export function ClicksOf({ visit, names, zone }: { visit: Visit } & Shown) {
  const href = useViewHref()
  const { data, error } = useResource<Page<Click>>(withQuery('/clicks', { visitId: visit.id }))
  if (error && !data) return <ErrorNote error={error} />
  if (!data) return <Skeleton height={60} />
  if (data.data.length === 0) return <p class="muted">The visitor has not left for a casino.</p>
  return (
    <ul class="log-links">
      {data.data.map(({ id, at, offerId, position }) => (
        <li key={id}>
          <a href={href(`/clicks/${id}`)}>{names.offer(offerId)}</a>
          <span class="muted small">
            {position === null ? 'straight from the link' : `place ${position}`},{' '}
            {formatInstant(at, zone, true)}
          </span>
        </li>
      ))}
    </ul>
  )
}
