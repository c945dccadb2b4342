import type { Offer } from '../../shared/offer.ts'
import { useResource } from '../api.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useSubRoute } from '../ui/sub-route.ts'
import { OfferDetail } from './offer-detail.tsx'
import { OfferForm } from './offer-form.tsx'
import { OfferList } from './offer-list.tsx'

/** /offers, /offers/new, /offers/{id}, /offers/{id}/edit */
export default function OffersPage() {
  const [id, verb] = useSubRoute('/offers')
  if (id === undefined) return <OfferList />
  if (id === 'new') return <OfferForm offer={null} />
  return <OneOffer key={id} id={id} isEdited={verb === 'edit'} />
}

function OneOffer({ id, isEdited }: { id: string; isEdited: boolean }) {
  const path = `/offers/${id}`
  const resource = useResource<Offer>(path)
  return (
    <Loaded resource={resource} path={path} noun="offer" list="/offers">
      {(offer) => (isEdited ? <OfferForm offer={offer} /> : <OfferDetail offer={offer} />)}
    </Loaded>
  )
}
