import { Facts } from '../ui/summary.tsx'
import type { Form } from '../ui/use-form.ts'
import { useSources } from './basics-step.tsx'
import type { CampaignValues } from './campaign-values.ts'
import { useOffers, useSites } from './destination-step.tsx'

/** All of it once more, in sentences. */
export function ReviewStep({ form }: { form: Form<CampaignValues> }) {
  const { values } = form
  return (
    <>
      <Facts rows={useCampaignFacts(values)} />
      <p class="muted">The tracking link works from the moment the campaign is made.</p>
    </>
  )
}

export function useCampaignFacts(values: CampaignValues): [string, string][] {
  const { destination, cost } = values
  const source = useSources()?.find(({ id }) => id === values.trafficSourceId)
  const site = useSites()?.find(({ id }) => id === destination.siteId)
  const offers = useOffers()
  const nameOf = (id: string) => offers?.find((offer) => offer.id === id)?.name ?? 'not chosen'
  const total = destination.offers.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  return [
    ['Name', values.name || 'not given'],
    ['Traffic source', source?.name ?? 'None'],
    [
      'Visitors go to',
      destination.kind === 'site'
        ? (site?.name ?? 'no site chosen yet')
        : destination.offers
            .map(({ offerId, weight }) =>
              total > 0 && destination.offers.length > 1
                ? `${nameOf(offerId)} (${Math.round(((weight ?? 0) / total) * 100)} %)`
                : nameOf(offerId),
            )
            .join(', '),
    ],
    [
      'A visit costs',
      cost.kind === 'none'
        ? 'not known'
        : cost.kind === 'token'
          ? 'what the source says'
          : `${cost.price.amount || '–'} ${cost.price.currency}`,
    ],
    ['Conversions', source?.postback ? `told to ${source.name}` : 'not told to anybody'],
  ]
}
