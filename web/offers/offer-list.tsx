import type { Casino } from '../../shared/casino.ts'
import type { Connection } from '../../shared/connection.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import { useResource } from '../api.ts'
import { Chip } from '../ui/chip.tsx'
import { EntityList, NameCell } from '../ui/entity-list.tsx'
import { useNumberColumns } from '../ui/entity-numbers.tsx'

const FILTERS = [
  { id: 'reported', label: 'Revenue pulled', test: (offer: Offer) => offer.connectionId !== null },
  { id: 'unreported', label: 'No connection', test: (offer: Offer) => offer.connectionId === null },
]

export function OfferList() {
  const casinos = useResource<Page<Casino>>('/casinos?limit=500').data?.data
  const connections = useResource<Page<Connection>>('/connections?limit=500').data?.data
  const numbers = useNumberColumns<Offer>('offer')
  const casinoOf = (offer: Offer) => casinos?.find(({ id }) => id === offer.casinoId)?.name ?? ''
  const connectionOf = ({ connectionId }: Offer) =>
    connections?.find(({ id }) => id === connectionId)?.name ?? ''
  return (
    <EntityList<Offer>
      title="Offers"
      note="One brokered deal each: where players go, and what tells you of them."
      noun="offer"
      path="/offers"
      page="/offers"
      words={(offer) =>
        `${offer.name} ${casinoOf(offer)} ${offer.brand ?? ''} ${offer.tracker ?? ''}`
      }
      filters={FILTERS}
      columns={[
        {
          key: 'name',
          header: 'Offer',
          render: (offer) => (
            <NameCell href={`/offers/${offer.id}`} name={offer.name} note={casinoOf(offer)} />
          ),
          sort: ({ name }) => name,
        },
        {
          key: 'connection',
          header: 'Revenue from',
          render: (offer) =>
            offer.connectionId ? (
              connectionOf(offer)
            ) : (
              <Chip tone="amber" title="Its revenue is not pulled from anywhere.">
                No connection
              </Chip>
            ),
          sort: connectionOf,
        },
        ...numbers,
      ]}
      empty={{
        title: 'No offers yet',
        what: 'An offer is one deal with a casino: its tracking link, who reports its revenue, and the postbacks that tell of registrations and deposits. Its casino entry is made with it.',
        next: 'Next: put offers on a site, or send a campaign straight to them.',
      }}
    />
  )
}
