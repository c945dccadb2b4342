import type { Connection, Freshness } from '../../shared/connection.ts'
import { Chip } from '../ui/chip.tsx'
import { EntityList, NameCell } from '../ui/entity-list.tsx'
import { DASH, formatAgo, formatDay } from '../ui/format.ts'
import { useFreshness } from '../ui/frame/freshness-dot.tsx'
import { useNow } from '../ui/frame/use-now.ts'

/** How an account's report stands, in a chip. */
export function FreshnessChip({ freshness }: { freshness: Freshness | undefined }) {
  const pull = freshness?.lastPull
  if (!freshness) return <span class="muted">{DASH}</span>
  if (pull?.state === 'running') return <Chip tone="outcome">Pulling</Chip>
  if (pull?.state === 'failed') {
    return (
      <Chip tone="red" title={pull.message ?? undefined}>
        Pull failed
      </Chip>
    )
  }
  if (freshness.isOverdue) return <Chip tone="amber">Overdue</Chip>
  return pull ? <Chip tone="green">Up to date</Chip> : <Chip>Not pulled yet</Chip>
}

export function useFreshnessOf(): (id: string) => Freshness | undefined {
  const { data } = useFreshness()
  return (id) => data?.find(({ connectionId }) => connectionId === id)
}

export function ConnectionList() {
  const freshness = useFreshnessOf()
  const now = useNow(30_000)
  const test = (isGood: boolean) => (connection: Connection) => {
    const { lastPull, isOverdue } = freshness(connection.id) ?? {}
    return (lastPull?.state === 'failed' || isOverdue === true) !== isGood
  }
  return (
    <EntityList<Connection>
      title="Connections"
      note="Accounts on affiliate platforms. Their reports are pulled every day."
      noun="connection"
      path="/connections"
      page="/connections"
      words={({ name, platform }) => `${name} ${platform}`}
      filters={[
        { id: 'trouble', label: 'Needs a look', test: test(false) },
        { id: 'fine', label: 'In order', test: test(true) },
      ]}
      columns={[
        {
          key: 'name',
          header: 'Connection',
          render: ({ id, name, platform }) => (
            <NameCell href={`/connections/${id}`} name={name} note={platform} />
          ),
          sort: ({ name }) => name,
        },
        {
          key: 'state',
          header: 'State',
          render: ({ id }) => <FreshnessChip freshness={freshness(id)} />,
        },
        {
          key: 'through',
          header: 'Reported through',
          render: ({ id }) => {
            const day = freshness(id)?.reportedThrough
            return day ? formatDay(day) : <span class="muted">{DASH}</span>
          },
          sort: ({ id }) => freshness(id)?.reportedThrough ?? null,
        },
        {
          key: 'pulled',
          header: 'Last good pull',
          render: ({ id }) => {
            const at = freshness(id)?.lastGoodPullAt
            return at ? formatAgo(at, now) : <span class="muted">{DASH}</span>
          },
          sort: ({ id }) => freshness(id)?.lastGoodPullAt ?? null,
        },
        {
          key: 'zone',
          header: 'Zone',
          render: ({ zone }) => zone,
          sort: ({ zone }) => zone,
        },
      ]}
      empty={{
        title: 'No connections yet',
        what: 'A connection is your account on an affiliate platform, such as Affilka. Its report is pulled every day and says what the players were worth.',
        next: 'Next: choose the connection in an offer, so that revenue finds its deal.',
      }}
    />
  )
}
