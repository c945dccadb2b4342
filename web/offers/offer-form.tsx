import type { Casino } from '../../shared/casino.ts'
import type { Offer } from '../../shared/offer.ts'
import type { Page } from '../../shared/page.ts'
import { api, invalidate, useResource } from '../api.ts'
import { DraftNote } from '../ui/form.tsx'
import { useForm } from '../ui/use-form.ts'
import { PageHeader } from '../ui/page.tsx'
import { Stepper, useStep } from '../ui/stepper.tsx'
import { useGo } from '../ui/sub-route.ts'
import { FormColumns } from '../ui/summary.tsx'
import { toast } from '../ui/toast.tsx'
import { DetailsStep } from './details-step.tsx'
import { OfferSummary } from './offer-summary.tsx'
import { BLANK_OFFER, newOffer, offerValues, type OfferValues } from './offer-values.ts'
import { PostbacksStep } from './postbacks-step.tsx'
import { ReportingStep } from './reporting-step.tsx'

const FIELDS: Record<string, (keyof OfferValues)[]> = {
  details: ['name', 'casino', 'casino.id', 'trackingLink', 'clickIdParam', 'subIdParam'],
  reporting: ['connectionId', 'brand', 'tracker'],
  postbacks: ['eventNames', 'currency', 'amountKind'],
}
const STEPS = Object.keys(FIELDS)

/** A new offer, or one that is there. */
export function OfferForm({ offer }: { offer: Offer | null }) {
  const go = useGo()
  const { current, show } = useStep(STEPS)
  const { data } = useResource<Page<Casino>>('/casinos?limit=500')
  const form = useForm<OfferValues>({
    draft: offer ? `offer ${offer.id}` : 'new offer',
    initial: offer ? offerValues(offer) : BLANK_OFFER,
    steps: { fields: FIELDS, show },
    async send(values) {
      const body = newOffer(values)
      const saved = offer
        ? await api.patch<Offer>(`/offers/${offer.id}`, body)
        : await api.post<Offer>('/offers', body)
      invalidate('/offers')
      invalidate('/casinos')
      toast(offer ? `Saved ${saved.name}.` : `Made ${saved.name}. Its postbacks can be set up now.`)
      go(`/offers/${saved.id}`)
    },
  })
  const casino = data?.data.find(({ id }) => id === form.values['casino.id'])
  return (
    <div class="stack">
      <PageHeader
        title={offer ? `Edit ${offer.name}` : 'New offer'}
        note={
          offer ? undefined : 'One brokered deal: where players go, and what tells you of them.'
        }
      />
      <DraftNote form={form} />
      <FormColumns>
        <Stepper
          form={form}
          label={offer ? 'Edit offer' : 'New offer'}
          isNew={offer === null}
          sendLabel={offer ? 'Save' : 'Make the offer'}
          onCancel={() => go(offer ? `/offers/${offer.id}` : '/offers')}
          steps={[
            {
              id: 'details',
              title: 'Details',
              content: <DetailsStep form={form} isNew={offer === null} />,
            },
            { id: 'reporting', title: 'Reporting', content: <ReportingStep form={form} /> },
            { id: 'postbacks', title: 'Postbacks', content: <PostbacksStep form={form} /> },
          ]}
        />
        <OfferSummary
          values={form.values}
          casino={casino}
          postbackKey={offer?.postbackKey ?? null}
          step={STEPS[current]!}
        />
      </FormColumns>
    </div>
  )
}
