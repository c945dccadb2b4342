import { useMemo } from 'preact/hooks'
import type { Freshness } from '../../../shared/connection.ts'
import { useResource } from '../../api.ts'
import { Dot, type Tone } from '../chip.tsx'
import { formatAgo, formatInstant, zoneName } from '../format.ts'
import { Popover } from '../popover.tsx'
import { useNow } from './use-now.ts'
import { useView } from './view.ts'

/** How one connection stands, in a colour and in words. */
export function freshnessOf(
  { lastPull, isOverdue, lastGoodPullAt }: Freshness,
  now: number,
): { tone: Tone; says: string } {
  if (lastPull?.state === 'failed') {
    return { tone: 'red', says: lastPull.message ?? 'The last pull failed.' }
  }
  if (lastPull?.state === 'running') return { tone: 'signal', says: 'Pulling now.' }
  if (lastGoodPullAt === null) return { tone: 'amber', says: 'Not pulled yet.' }
  const pulled = `Pulled ${formatAgo(lastGoodPullAt, now)}.`
  return isOverdue ? { tone: 'amber', says: `Overdue. ${pulled}` } : { tone: 'green', says: pulled }
}

const WORST: Tone[] = ['red', 'amber', 'signal', 'green']

export function FreshnessDot() {
  const { data } = useFreshness()
  const now = useNow(10_000)
  if (!data || data.length === 0) return null
  const all = data.map((row) => ({ row, ...freshnessOf(row, now) }))
  const worst = WORST.find((tone) => all.some((one) => one.tone === tone)) ?? 'green'
  return (
    <Popover
      label={`Freshness of delayed data: ${WORDS[worst]}`}
      align="end"
      className="button quiet icon"
      button={<Dot tone={worst} />}
    >
      {() => (
        <ul class="freshness-list">
          {all.map(({ row, tone, says }) => (
            <li key={row.connectionId}>
              <Dot tone={tone} />
              <span>
                <b>{row.name}</b>
                <br />
                <span class="muted small">{says}</span>
              </span>
            </li>
          ))}
          <li>
            <a href="/revenue">Pulls and restatements</a>
          </li>
        </ul>
      )}
    </Popover>
  )
}

const WORDS: Partial<Record<Tone, string>> = {
  red: 'a pull failed',
  amber: 'something is late',
  signal: 'pulling now',
  green: 'all as expected',
}

/** A row per connection, with what the last pull was. */
export function useFreshness(everyMs = 15_000) {
  const { data, ...rest } = useResource<Freshness[] | { data: Freshness[] }>('/reports/freshness', {
    everyMs,
  })
  return { ...rest, data: Array.isArray(data) ? data : data?.data }
}

/** Why a number is not there yet: when each platform reports next, or what its pull failed with. */
export function useExpectation(): string {
  const { data } = useFreshness()
  const { zone } = useView()
  return useMemo(() => {
    if (!data || data.length === 0) return 'No platform is connected.'
    return data.map((row) => expectationOf(row, zone)).join('\n')
  }, [JSON.stringify(data), zone])
}

export function expectationOf({ name, lastPull, nextExpectedAt }: Freshness, zone: string): string {
  if (lastPull?.state === 'failed') {
    return [`${name}:`, lastPull.message ?? 'the last pull failed.', lastPull.fix]
      .filter(Boolean)
      .join(' ')
  }
  return `${name} reports next after ${formatInstant(nextExpectedAt, zone)} (${zoneName(zone)}).`
}
