import { useRoute } from 'preact-iso'
import type { Journey } from '../../shared/click.ts'
import { useResource } from '../api.ts'
import { EVENT_NAMES } from '../postbacks/verdict-chip.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { EmptyState, ErrorNote, PageHeader, Skeleton } from '../ui/page.tsx'
import { ClickFacts, ClicksOf, VisitFacts } from './arrival-panel.tsx'
import { Timeline } from './click-journey.tsx'
import { ConversionFacts } from './conversion-panel.tsx'
import { DeliveryFacts } from './delivery-panel.tsx'
import { ReportedOf } from './reported-of.tsx'
import { useLogNames } from './use-log-names.ts'
import '../postbacks/postbacks.css'
import './logs.css'

const LIVE_MS = 3_000

/** One visit or click from arrival to the money, on one page. */
export default function ClickPage() {
  const { id = '' } = useRoute().params
  const path = `/clicks/${encodeURIComponent(id)}`
  const { data, error } = useResource<Journey>(path, { everyMs: LIVE_MS })
  const { zone } = useView()
  const href = useViewHref()
  const { names } = useLogNames()
  if (error?.status === 404 || error?.code === 'invalid_input') {
    return (
      <>
        <PageHeader title="Click" />
        <div class="card">
          <EmptyState
            title="We made no click with this id."
            action={
              <a class="button" href={href('/clicks')}>
                To all clicks
              </a>
            }
          >
            A letter may be missing, or it is another tracker's.
          </EmptyState>
        </div>
      </>
    )
  }
  const isVisit = data !== undefined && data.said.offerId === null
  return (
    <>
      <PageHeader
        title={isVisit ? 'One visit' : 'One click'}
        note={
          <>
            <code class="click-id">{id}</code> <CopyButton text={id} label="the id" />
          </>
        }
        action={
          <a class="button" href={href(isVisit ? '/visits' : '/clicks')}>
            All {isVisit ? 'visits' : 'clicks'}
          </a>
        }
      />
      <ErrorNote error={error} />
      {!data && !error && <Skeleton height={480} />}
      {data && <Whole journey={data} names={names} zone={zone} isVisit={isVisit} />}
    </>
  )
}

type WholeProps = {
  journey: Journey
  names: ReturnType<typeof useLogNames>['names']
  zone: string
  isVisit: boolean
}

function Whole({ journey, names, zone, isVisit }: WholeProps) {
  const { visit, click, conversions, deliveries } = journey
  return (
    <div class="journey">
      <section class="card">
        <h2>The way it went</h2>
        <Timeline journey={journey} zone={zone} />
      </section>
      <div class="stack">
        {!isVisit && (
          <section class="card">
            <h2>Conversions</h2>
            {conversions.length === 0 && <p class="muted">None yet.</p>}
            {conversions.map((one) => (
              <section key={one.id} class="journey-part">
                <h3>{EVENT_NAMES[one.event]}</h3>
                <ConversionFacts conversion={one} names={names} zone={zone} />
              </section>
            ))}
          </section>
        )}
        {!isVisit && <ReportedOf clickId={journey.id} />}
        {!isVisit && (
          <section class="card">
            <h2>Told to the traffic source</h2>
            {deliveries.length === 0 && <p class="muted">Nothing.</p>}
            {deliveries.map((one) => (
              <section key={one.id} class="journey-part">
                <h3>
                  {EVENT_NAMES[one.event]} to {names.source(one.trafficSourceId)}
                </h3>
                <DeliveryFacts delivery={one} zone={zone} isInner />
              </section>
            ))}
          </section>
        )}
        {isVisit && visit && (
          <section class="card">
            <h2>Clicks to casinos</h2>
            <ClicksOf visit={visit} names={names} zone={zone} />
          </section>
        )}
        {click && (
          <section class="card">
            <h2>The click</h2>
            <ClickFacts click={click} names={names} zone={zone} />
          </section>
        )}
        {visit && (
          <section class="card">
            <h2>The visit</h2>
            <VisitFacts visit={visit} names={names} zone={zone} />
          </section>
        )}
      </div>
    </div>
  )
}
