import { FilterChip } from '../ui/chip.tsx'
import { COUNTRIES, countryName } from '../ui/countries.ts'
import { formatInstant } from '../ui/format.ts'
import { rangeText } from '../ui/frame/range-text.ts'
import { useSetParams, useView } from '../ui/frame/view.ts'
import { type NamedList, useNames } from '../ui/use-names.ts'
import { EVENT_NAMES, VERDICTS } from '../postbacks/verdict-chip.tsx'
import { DAYS } from './log-query.ts'
import { FILTERS_OF, type FilterName, type LogName } from './logs.ts'
import { SearchBox } from './search-box.tsx'
import { BOTS, DEVICES, STATES, STATUSES } from './words.ts'

type Option = readonly [value: string, label: string]

const LABELS: Record<FilterName, string> = {
  verdict: 'Verdict',
  status: 'Status',
  state: 'State',
  event: 'Event',
  campaignId: 'Campaign',
  siteId: 'Site',
  offerId: 'Offer',
  country: 'Country',
  device: 'Device',
  bot: 'Bots',
  time: 'Time',
  id: 'Id',
  clickId: 'Click',
  visitId: 'Visit',
  transactionId: 'Transaction',
  player: 'Player',
  sourceClickId: 'Source click',
}

const OPTIONS: Partial<Record<FilterName, Option[]>> = {
  verdict: Object.entries(VERDICTS).map(([code, { label }]) => [code, label]),
  status: Object.entries(STATUSES).map(([status, { label }]) => [status, label]),
  state: Object.entries(STATES).map(([state, { label }]) => [state, label]),
  event: Object.entries(EVENT_NAMES),
  country: COUNTRIES.map(({ value, label }) => [value, label]),
  device: Object.entries(DEVICES),
  bot: Object.entries(BOTS),
}

const LISTS: Partial<Record<FilterName, NamedList>> = {
  campaignId: '/campaigns',
  siteId: '/sites',
  offerId: '/offers',
}

/** What a log is narrowed to, each to be taken off again, and what it could be narrowed to. */
export function FilterBar({ log, query }: { log: LogName; query: Record<string, string> }) {
  return (
    <div class="row log-filters">
      <SearchBox key={log} log={log} />
      <fieldset class="row" aria-label="Filters">
        {FILTERS_OF[log].map((name) => (
          <Filter key={name} name={name} value={query[name]} />
        ))}
      </fieldset>
    </div>
  )
}

function Filter({ name, value }: { name: FilterName; value: string | undefined }) {
  const list = LISTS[name]
  if (name === 'time') return <TimeFilter value={value} />
  if (list) return <ListFilter name={name} list={list} value={value} />
  const options = OPTIONS[name]
  const label = name === 'country' && value ? countryName(value) : undefined
  return <Choice name={name} value={value} options={options ?? []} valueLabel={label} />
}

function ListFilter({
  name,
  list,
  value,
}: {
  name: FilterName
  list: NamedList
  value: string | undefined
}) {
  const { all } = useNames(list)
  return <Choice name={name} value={value} options={all.map((one) => [one.id, one.name])} />
}

function TimeFilter({ value }: { value: string | undefined }) {
  const view = useView()
  const since = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const options: Option[] = value
    ? []
    : [
        [since(1), 'Last hour'],
        [since(24), 'Last 24 hours'],
        [DAYS, `${rangeText(view)}, as above`],
      ]
  const label =
    value === undefined
      ? undefined
      : value === DAYS
        ? rangeText(view)
        : Number.isNaN(Date.parse(value))
          ? value
          : `since ${formatInstant(value, view.zone)}`
  return <Choice name="time" value={value} options={options} valueLabel={label} />
}

function Choice({
  name,
  value,
  options,
  valueLabel,
}: {
  name: FilterName
  value: string | undefined
  options: Option[]
  valueLabel?: string | undefined
}) {
  const set = useSetParams()
  if (value) {
    const label = valueLabel ?? options.find(([one]) => one === value)?.[1] ?? value
    return <FilterChip label={`${LABELS[name]}: ${label}`} onRemove={() => set({ [name]: null })} />
  }
  if (options.length === 0) return null
  return (
    <select
      class="select log-choice"
      aria-label={`Only one ${LABELS[name].toLowerCase()}`}
      value=""
      onChange={(event) => set({ [name]: event.currentTarget.value, open: null })}
    >
      <option value="">+ {LABELS[name]}</option>
      {options.map(([one, label]) => (
        <option key={one} value={one}>
          {label}
        </option>
      ))}
    </select>
  )
}
