import { useViewHref } from '../ui/frame/view.ts'
import { useFreshness } from '../ui/frame/freshness-dot.tsx'
import { EmptyState, PageHeader } from '../ui/page.tsx'
import { FreshnessStrip } from './freshness-strip.tsx'
import { Pulls } from './pulls.tsx'
import { Restatements } from './restatements.tsx'
import './revenue.css'

/** Where the delayed layer comes from: what was fetched, and what changed afterwards. */
export default function RevenuePage() {
  const { data } = useFreshness()
  const href = useViewHref()
  return (
    <>
      <PageHeader
        title="Revenue"
        note="What platforms reported, when it was pulled, and what they changed afterwards."
      />
      {data?.length === 0 ? (
        <div class="card">
          <EmptyState
            title="No platform is connected."
            action={
              <a class="button primary" href={href('/connections/new')}>
                Connect a platform
              </a>
            }
            next="After the first pull its days are here, and in the reports as delayed columns."
          >
            Pulls fetch a platform's report and keep it as it came. What a later one says otherwise
            is listed as a restatement.
          </EmptyState>
        </div>
      ) : (
        <>
          <FreshnessStrip />
          <Pulls />
          <Restatements />
        </>
      )}
    </>
  )
}
