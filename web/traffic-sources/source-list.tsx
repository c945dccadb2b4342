import type { TrafficSource } from '../../shared/traffic-source.ts'
import { Chip } from '../ui/chip.tsx'
import { EntityList, NameCell } from '../ui/entity-list.tsx'
import { useNumberColumns } from '../ui/entity-numbers.tsx'

export function SourceList() {
  const numbers = useNumberColumns<TrafficSource>('source')
  return (
    <EntityList<TrafficSource>
      title="Traffic sources"
      note="Where traffic is bought, what it fills in on our links, and how it is told of conversions."
      noun="source"
      path="/traffic-sources"
      page="/sources"
      words={({ name, template }) => `${name} ${template}`}
      columns={[
        {
          key: 'name',
          header: 'Source',
          render: ({ id, name, clickId }) => (
            <NameCell href={`/sources/${id}`} name={name} note={clickId.macro || clickId.param} />
          ),
          sort: ({ name }) => name,
        },
        {
          key: 'told',
          header: 'Conversions',
          render: ({ postback }) =>
            postback ? <Chip tone="signal">Told</Chip> : <Chip>Not told</Chip>,
          sort: ({ postback }) => (postback ? 1 : 0),
        },
        ...numbers,
      ]}
      empty={{
        title: 'No traffic sources yet',
        what: "A traffic source is where you buy visitors: its click id and tokens come in on the tracking link, and it is told when somebody converts. Templates know the networks' macros.",
        next: 'Next: make a campaign that buys there.',
      }}
    />
  )
}
