import type { Group } from '../../shared/report.ts'
import { NumberStrip } from './entity-numbers.tsx'
import { rangeText } from './frame/range-text.ts'
import { useView, useViewHref } from './frame/view.ts'

type CardProps = {
  group: Group
  id: string
  /** What the report is filtered by: campaignId. */
  filter: 'campaignId' | 'siteId' | 'offerId'
}

/** How one thing did in the top bar's days, and the way to its whole report. */
export function NumbersCard({ group, id, filter }: CardProps) {
  const view = useView()
  const href = useViewHref()
  return (
    <section class="card stack" aria-labelledby="numbers">
      <div class="spread">
        <h2 id="numbers">{rangeText(view)}</h2>
        <a href={href(`/reports/site?groupBy=day&${filter}=${id}`)}>Open the report</a>
      </div>
      <NumberStrip group={group} id={id} />
    </section>
  )
}
