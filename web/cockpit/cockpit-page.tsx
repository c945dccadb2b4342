import { addDays } from '../../shared/zone.ts'
import { useReport } from '../reports/use-report.ts'
import { formatDay, zoneName } from '../ui/format.ts'
import { useView, useViewHref } from '../ui/frame/view.ts'
import { Icon } from '../ui/icons.tsx'
import { ErrorNote, PageHeader } from '../ui/page.tsx'
import { FreshnessStrip } from '../revenue/freshness-strip.tsx'
import { FirstSteps } from './first-steps.tsx'
import { LatestPostbacks } from './latest-postbacks.tsx'
import { Tiles } from './tiles.tsx'
import { TopCampaigns } from './top-campaigns.tsx'
import { Trend } from './trend.tsx'
import './cockpit.css'

const LIVE_MS = 3_000

/** Signal of today beside outcome of yesterday; they are never added to each other. */
export default function CockpitPage() {
  const { today, zone } = useView()
  const href = useViewHref()
  const yesterday = addDays(today, -1)
  const signal = useReport({
    groupBy: ['day'],
    metrics: ['visits', 'clicks', 'registrations', 'firstDeposits', 'depositAmount', 'cost'],
    days: { from: today, to: today },
    everyMs: LIVE_MS,
  })
  const outcome = useReport({
    groupBy: ['day'],
    metrics: ['ngr', 'commissionTotal', 'platformFirstDeposits', 'profit'],
    days: { from: yesterday, to: yesterday },
    everyMs: 15_000,
  })
  return (
    <>
      <PageHeader
        title="Cockpit"
        note={`${formatDay(today)}, ${zoneName(zone)}`}
        action={
          <a class="button primary" href={href('/campaigns/new')}>
            <Icon name="plus" /> New campaign
          </a>
        }
      />
      <ErrorNote error={signal.error ?? outcome.error} />
      <FirstSteps />
      <div class="cockpit-pair">
        <Tiles
          layer="signal"
          title="Today so far"
          report={signal.data}
          hasFailed={signal.error !== null}
        />
        <Tiles
          layer="outcome"
          title="Yesterday's outcome"
          report={outcome.data}
          hasFailed={outcome.error !== null}
        />
      </div>
      <FreshnessStrip />
      <div class="cockpit-pair">
        <Trend />
        <LatestPostbacks everyMs={LIVE_MS} />
      </div>
      <TopCampaigns />
    </>
  )
}
