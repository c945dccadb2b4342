import type { Casino } from '../../shared/casino.ts'
import { Chip } from '../ui/chip.tsx'
import { EntityList, NameCell } from '../ui/entity-list.tsx'
import { DASH } from '../ui/format.ts'
import type { Column } from '../ui/table.tsx'

const FILTERS = [
  { id: 'unreviewed', label: 'To review', test: ({ reviewedAt }: Casino) => reviewedAt === null },
  { id: 'reviewed', label: 'Reviewed', test: ({ reviewedAt }: Casino) => reviewedAt !== null },
]

const COLUMNS: Column<Casino>[] = [
  {
    key: 'name',
    header: 'Casino',
    render: ({ id, name, colour }) => (
      <span class="row nowrap">
        <span class="casino-swatch" style={{ background: colour }} aria-hidden="true" />
        <NameCell href={`/casinos/${id}`} name={name} />
      </span>
    ),
    sort: ({ name }) => name,
  },
  {
    key: 'state',
    header: 'State',
    render: ({ reviewedAt }) =>
      reviewedAt ? <Chip tone="green">Reviewed</Chip> : <Chip tone="amber">To review</Chip>,
    sort: ({ reviewedAt }) => (reviewedAt ? 1 : 0),
  },
  {
    key: 'bonus',
    header: 'Welcome bonus',
    render: ({ welcomeBonus }) => welcomeBonus || <span class="muted">{DASH}</span>,
    sort: ({ welcomeBonus }) => welcomeBonus || null,
  },
  {
    key: 'markets',
    header: 'Markets',
    render: ({ markets }) => markets.join(', ') || <span class="muted">{DASH}</span>,
    sort: ({ markets }) => markets.length,
  },
]

export function CasinoList() {
  return (
    <EntityList<Casino>
      title="Casinos"
      note="The brands as players see them. A site shows an entry once somebody has reviewed it."
      noun="casino"
      path="/casinos"
      page="/casinos"
      words={({ name, welcomeBonus, markets }) => `${name} ${welcomeBonus} ${markets.join(' ')}`}
      filters={FILTERS}
      columns={COLUMNS}
      empty={{
        title: 'No casinos yet',
        what: 'A casino entry is the brand as players see it: logo, welcome bonus and its terms, payment methods, licence. It is made with the first offer for the brand, or here.',
        next: 'Next: make an offer for it, then review the entry before it is shown.',
      }}
    />
  )
}
