import type { Connection, PlatformDescription } from '../../shared/connection.ts'
import { DeleteButton } from '../ui/delete-dialog.tsx'
import { formatDay } from '../ui/format.ts'
import { useViewHref } from '../ui/frame/view.ts'
import { PageHeader } from '../ui/page.tsx'
import { Facts, FormColumns } from '../ui/summary.tsx'
import { CheckCard } from './check-card.tsx'
import { FreshnessChip, useFreshnessOf } from './connection-list.tsx'
import { PullCard } from './pull-card.tsx'

type DetailProps = { connection: Connection; platform: PlatformDescription }

export function ConnectionDetail({ connection, platform }: DetailProps) {
  const href = useViewHref()
  const freshness = useFreshnessOf()(connection.id)
  return (
    <div class="stack">
      <PageHeader
        title={connection.name}
        note={
          <span class="row">
            {platform.name} <FreshnessChip freshness={freshness} />
          </span>
        }
        action={
          <>
            <DeleteButton
              noun="connection"
              name={connection.name}
              path={`/connections/${connection.id}`}
              list="/connections"
              page="/connections"
              consequence="Nothing is pulled any more. What was pulled before stays in the reports."
            />
            <a class="button" href={href(`/connections/${connection.id}/edit`)}>
              Edit
            </a>
          </>
        }
      />
      <FormColumns>
        <div class="stack">
          <CheckCard connection={connection} platform={platform} />
          <PullCard connection={connection} />
        </div>
        <section class="card stack" aria-labelledby="calendar">
          <h2 id="calendar">Days and money</h2>
          <Facts
            rows={[
              [
                'Reported through',
                freshness?.reportedThrough ? formatDay(freshness.reportedThrough) : '–',
              ],
              [
                'Settled through',
                freshness?.settledThrough ? formatDay(freshness.settledThrough) : '–',
              ],
              ['Zone', connection.zone],
              ['Currency', connection.currency],
              [
                'Expected after',
                `${String(connection.reportsAfterHour).padStart(2, '0')}:00 there`,
              ],
              ['Pulled again', `the last ${connection.restatesDays} days`],
              ...platform.fields.map(({ name, label, kind }): [string, string] => [
                label,
                kind === 'secret'
                  ? 'Set, kept encrypted'
                  : String(connection.settings[name] ?? '–'),
              ]),
            ]}
          />
          <p>
            <a href={href(`/revenue?connectionId=${connection.id}`)}>All pulls and restatements</a>
          </p>
        </section>
      </FormColumns>
    </div>
  )
}
